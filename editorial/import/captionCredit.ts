import type { TypedInline } from '@/domain/body/TypedBody'

import { creditOf } from './anatomy/creditOf'
import { sliceInlines } from './anatomy/sliceInlines'
import { inlineWords } from './anatomy/Unit'
import { type ImageCredit, imageCredit } from './creditFields'

/** A caption that ends with the credit of its image, divided. */
interface CaptionCredit {
  readonly caption: readonly TypedInline[]
  /** The fields of the image in the library. */
  readonly fields: ImageCredit & { readonly sourceUrl?: string }
  /** The words of the credit. */
  readonly words: string
}

/**
 * The credit at the end of a caption, where it names a licence and whose image it is, as in “By night. Photo: Ana
 * Marić/Flickr/CC BY 4.0”; else null, and the caption stays whole. A link in it leads to the source; what could not be
 * kept with the image, such as a note, keeps the credit in the caption.
 */
export function captionCredit(whole: readonly TypedInline[]): CaptionCredit | null {
  if (!whole.every(({ type }) => type === 'text' || type === 'link' || type === 'lineBreak')) return null
  const words = inlineWords(whole)
  const credit = creditOf(words)
  if (!credit?.licence || !(credit.creator ?? credit.source) || !words.startsWith(credit.caption)) return null
  const end = credit.caption.length
  const said = sliceInlines(whole, end, words.length)
  const links = said.flatMap((inline) => (inline.type === 'link' ? [inline.url] : []))
  const [sourceUrl, ...others] = links.filter((url) => !/^https?:\/\/creativecommons\.org\//i.test(url))
  if (others.length > 0 || (sourceUrl !== undefined && !/^https?:/i.test(sourceUrl))) return null
  return {
    caption: sliceInlines(whole, 0, end),
    fields: { ...imageCredit(credit), ...(sourceUrl === undefined ? {} : { sourceUrl }) },
    words: inlineWords(said).trim(),
  }
}
