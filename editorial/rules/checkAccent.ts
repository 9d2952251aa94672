import { contrast } from '@/domain/contrast'

const grounds = { light: '#fdfcf9', dark: '#161614' } as const

/** Accepts a colour as #rrggbb with a contrast of at least 4.5 : 1 on its ground (WCAG 2.2, 1.4.3). */
export const checkAccent =
  (ground: 'light' | 'dark') =>
  (value: unknown): string | true => {
    if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) return 'Write the colour as # and six hex digits.'
    const ratio = contrast(value, grounds[ground])
    if (ratio >= 4.5) return true
    return `Its contrast on ${ground} ground is ${ratio.toFixed(1)} : 1; readers need at least 4.5 : 1.`
  }
