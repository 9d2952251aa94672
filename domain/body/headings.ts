import type { Body, Heading } from './Body'
import { inlineText } from './inlineText'

const enough = 3

/** The headings of the upper two levels for a list of contents; none where there are fewer than three. */
export function headings(body: Body): { anchor: string; text: string; level: 2 | 3 }[] {
  const found = body.filter((block) => block.type === 'heading').flatMap(entryOf)
  return found.length < enough ? [] : found
}

const entryOf = ({ anchor, level, children }: Heading): { anchor: string; text: string; level: 2 | 3 }[] =>
  level === 4 ? [] : [{ anchor, level, text: inlineText(children) }]
