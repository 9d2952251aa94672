import type { TypedBlock } from '@/domain/body/TypedBody'

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const words =
  'the of and to in a that it is was for on are as with by be this not at from or have an they which one had their has its were been would there more when who will can no if out so what about than into only other new some could time these two may then do first any my now such like our over even most after also did many before must through where much your way down should because long each just state people too mean old year off come since against go came right used take three'.split(
    ' ',
  )

export interface Generated {
  readonly title: string
  readonly standfirst: string
  readonly day: string
  readonly authors: number[]
  readonly topics: number[]
  readonly body: TypedBlock[]
}

/** A commentary of realistic length: log-normal around 900 words, in paragraphs, with headings and occasional notes. */
export function generate(random: () => number, number: number, people: number, subjects: number): Generated {
  const word = () => words[Math.floor(random() ** 1.6 * words.length)] ?? 'the'
  const sentence = (length: number) => {
    const said = Array.from({ length }, word).join(' ')
    return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`
  }
  const normal = Math.sqrt(-2 * Math.log(random() || 1e-9)) * Math.cos(2 * Math.PI * random())
  const length = Math.round(Math.min(Math.max(900 * Math.exp(0.45 * normal), 150), 6000))
  const body: TypedBlock[] = []
  for (let written = 0; written < length;) {
    const sentences = Array.from({ length: 3 + Math.floor(random() * 4) }, () =>
      sentence(12 + Math.floor(random() * 16)),
    )
    const text = sentences.join(' ')
    written += text.split(' ').length
    if (body.length > 0 && random() < 0.15)
      body.push({ type: 'heading', level: 2, children: [{ type: 'text', text: sentence(4).slice(0, -1) }] })
    const note =
      random() < 0.1 ? [{ type: 'footnote' as const, children: [{ type: 'text' as const, text: sentence(14) }] }] : []
    body.push({ type: 'paragraph', children: [{ type: 'text', text }, ...note] })
  }
  const year = 2006 + Math.floor(random() * 20)
  const day = new Date(Date.UTC(year, Math.floor(random() * 12), 1 + Math.floor(random() * 28))).toISOString()
  const several = random() < 0.2 ? 2 : 1
  return {
    title: `${sentence(5).slice(0, -1)} ${number}`,
    standfirst: sentence(26),
    day,
    authors: Array.from({ length: several }, (_, at) => (Math.floor(random() * people) + at) % people),
    topics: [Math.floor(random() * subjects)],
    body,
  }
}
