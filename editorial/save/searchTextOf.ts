import { decodeLexical } from '@/domain/body/decodeLexical'
import { plainText } from '@/domain/body/plainText'
import { fold } from '@/domain/slug'
import type { Article } from '@/payload-types'

/** What search looks through: title, standfirst and text, folded so that “Vucic” finds “Vučić”. */
export function searchTextOf(article: Partial<Article>): string {
  const { body } = decodeLexical(article.body ?? null, { picture: () => null, href: () => null })
  return fold([article.title ?? '', article.standfirst ?? '', plainText(body)].join('\n'))
}
