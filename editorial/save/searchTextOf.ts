import { plainText } from '@/domain/body/plainText'
import { fold } from '@/domain/slug'
import { bodyOf } from '@/editorial/rules/bodyOf'
import type { Article } from '@/payload-types'

/** What search looks through: title, standfirst and text, folded so that “Vucic” finds “Vučić”. */
export function searchTextOf(article: Partial<Article>): string {
  const { body } = bodyOf(article.body)
  return fold([article.title ?? '', article.standfirst ?? '', plainText(body)].join('\n'))
}
