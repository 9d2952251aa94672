interface Sea {
  readonly alt: string
  readonly caption: string
  readonly width: number
  readonly height: number
  /** Sky above, sky at the horizon, sea at the horizon, sea below. */
  readonly colours: readonly [string, string, string, string]
  /** Where the horizon lies and where the sun stands, in parts of the height and width. */
  readonly horizon: number
  readonly sun: readonly [number, number]
}

/** Seas at five hours, drawn by `drawSea`. */
export const images = {
  morning: {
    alt: 'A calm sea at first light, a pale sun just above the horizon.',
    caption: 'The roads before the first ferry.',
    width: 1600,
    height: 1000,
    colours: ['#5f7f95', '#e9c9a4', '#b99a86', '#22384a'],
    horizon: 0.56,
    sun: [0.68, 0.48],
  },
  noon: {
    alt: 'A wide grey-green sea under a high bright sky.',
    caption: 'Noon, wind from the north-west.',
    width: 1600,
    height: 900,
    colours: ['#8fb3c7', '#e4ecec', '#7e9c98', '#2f5450'],
    horizon: 0.42,
    sun: [0.3, 0.14],
  },
  dusk: {
    alt: 'A dark sea after sunset with a red band along the horizon.',
    caption: 'Dusk at the outer mole.',
    width: 1600,
    height: 1000,
    colours: ['#1d2438', '#c4583c', '#5b2f38', '#11141f'],
    horizon: 0.62,
    sun: [0.42, 0.6],
  },
  winter: {
    alt: 'A tall view of a winter sea, almost without colour.',
    caption: 'The channel in January.',
    width: 1000,
    height: 1400,
    colours: ['#a9b2b8', '#dfe2e1', '#9aa6aa', '#4a5960'],
    horizon: 0.48,
    sun: [0.55, 0.3],
  },
} as const satisfies Record<string, Sea>

/** Draws a calm sea as SVG: four colours, a sun, and its reflection. */
export function drawSea({ width, height, colours, horizon, sun }: Sea): string {
  const line = Math.round(height * horizon)
  const [x, y] = [Math.round(width * sun[0]), Math.round(height * sun[1])]
  const ripples = Array.from({ length: 46 }, (_, at) => {
    const depth = (at + 1) / 46
    const top = line + depth ** 1.7 * (height - line)
    const half = 20 + depth * width * 0.16 * (1 + Math.sin(at * 2.3) * 0.5)
    const middle = x + Math.sin(at * 1.7) * depth * 60
    const opacity = (0.42 * (1 - depth) + 0.04).toFixed(2)
    return `<rect x="${(middle - half).toFixed(0)}" y="${top.toFixed(1)}" width="${(half * 2).toFixed(0)}" height="${(1 + depth * 5).toFixed(1)}" fill="${colours[1]}" opacity="${opacity}" rx="2"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<defs>
<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${colours[0]}"/><stop offset="1" stop-color="${colours[1]}"/></linearGradient>
<linearGradient id="sea" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${colours[2]}"/><stop offset="1" stop-color="${colours[3]}"/></linearGradient>
<radialGradient id="glow"><stop offset="0" stop-color="#fff" stop-opacity=".85"/><stop offset=".12" stop-color="#fff" stop-opacity=".5"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>
</defs>
<rect width="${width}" height="${line}" fill="url(#sky)"/>
<circle cx="${x}" cy="${y}" r="${Math.round(width * 0.3)}" fill="url(#glow)"/>
<rect y="${line}" width="${width}" height="${height - line}" fill="url(#sea)"/>
${ripples.join('\n')}
</svg>`
}
