import { textFault } from '@/domain/text'
import type { Article } from '@/payload-types'

/** The first plain-text field that holds what no text may hold; drafts are held to this too. */
export function textFaultOf(article: Partial<Article>): { path: string; message: string } | null {
  const texts: [string, unknown, boolean][] = [
    ['title', article.title, false],
    ['standfirst', article.standfirst, true],
    ['language', article.language, false],
    ...(article.keyPoints ?? []).map(({ text }, at): [string, unknown, boolean] => [
      `keyPoints.${at}.text`,
      text,
      true,
    ]),
  ]
  for (const [path, text, lines] of texts) {
    if (text === undefined || text === null) continue
    const message = typeof text === 'string' ? textFault(text, { lines }) : 'This must be plain text.'
    if (message !== null) return { path, message }
  }
  return null
}
