import type { Manuscript } from '@/editorial/import/Manuscript'

import { readText } from './text'

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export function manuscriptOf(bytes: Uint8Array): Manuscript {
  const reading = readText(bytes)
  if (!reading.ok) throw new Error(reading.refusal)
  return reading.manuscript
}

export const read = (text: string): Manuscript => manuscriptOf(utf8(text))

/** Every word of a manuscript, its notes included. */
export const wordsOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordsOf).join(' ')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([key, inner]) => (typeof inner === 'string' ? (key === 'text' ? inner : '') : wordsOf(inner)))
    .join(' ')
    .replaceAll(/ +/g, ' ')
    .trim()
}
