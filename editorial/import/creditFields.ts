import { cut } from '@/domain/cut'
import { licences } from '@/domain/licence'
import { limits } from '@/domain/limits'
import type { Media } from '@/payload-types'

import type { LeadCredit } from './anatomy/Anatomy'
import { creditOf } from './anatomy/creditOf'

/** At most this many characters of a creator or a source are stored with an image. */
const maxName = 200

/** The caption and credit of an image in the library, from the words that stand under it. */
export function creditFields(words: string) {
  if (words.trim() === '') return {}
  const credit = creditOf(words)
  const caption = cut((credit?.caption ?? words).replaceAll(/\s+/g, ' ').trim(), limits.caption)
  return { caption, ...(credit === null ? {} : imageCredit(credit)) }
}

const isLicence = (code: string): code is NonNullable<Media['licence']> => licences.some((each) => each.code === code)

/** The credit of an image in the library, from one that was found in a text. */
export const imageCredit = ({ creator, source, licence }: LeadCredit) => ({
  ...(creator ? { creator: cut(creator, maxName) } : {}),
  ...(source ? { source: cut(source, maxName) } : {}),
  ...(licence !== null && isLicence(licence) ? { licence } : {}),
})

export type ImageCredit = ReturnType<typeof imageCredit>
