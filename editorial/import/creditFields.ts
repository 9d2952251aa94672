import { cut } from '@/domain/cut'
import { limits } from '@/domain/limits'

import { creditOf } from './anatomy/creditOf'

/** At most this many characters of a creator or a source are stored with an image. */
const maxName = 200

/** The caption and credit of an image in the library, from the words that stand under it. */
export function creditFields(words: string) {
  if (words.trim() === '') return {}
  const credit = creditOf(words)
  const caption = cut((credit?.caption ?? words).replaceAll(/\s+/g, ' ').trim(), limits.caption)
  const licence = credit?.licence ?? null
  return {
    caption,
    ...(credit?.creator ? { creator: cut(credit.creator, maxName) } : {}),
    ...(credit?.source ? { source: cut(credit.source, maxName) } : {}),
    ...(licence === null ? {} : { licence }),
  }
}
