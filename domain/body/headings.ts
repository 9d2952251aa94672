import type { Body } from './Body'
import { inlineText } from './decodeLexical'

const enough = 3

/** The headings for a list of contents; none where there are fewer than three. */
export function headings(body: Body): { anchor: string; text: string; level: 2 | 3 }[] {
  const found = body
    .filter((block) => block.type === 'heading')
    .map(({ anchor, level, children }) => ({ anchor, level, text: inlineText(children) }))
  return found.length < enough ? [] : found
}
