import { plainText } from '@/domain/body/plainText'
import { fold } from '@/domain/slug'
import { bodyOf } from '@/editorial/rules/bodyOf'
import type { Article } from '@/payload-types'

/** The text that search looks through: title, standfirst and text, folded so that “Vucic” finds “Vučić”. */
export function searchTextOf(commentary: Partial<Article>): string {
  const { body } = bodyOf(commentary.body)
  return fold([commentary.title ?? '', commentary.standfirst ?? '', plainText(body)].join('\n'))
}
