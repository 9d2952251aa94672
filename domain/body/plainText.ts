import type { Body } from './Body'
import { footnotes } from './footnotes'
import { inlineText } from './inlineText'
import { apart } from './nodes/apart'
import { blockText } from './nodes/blocks'

/** A body as plain text: blocks with an empty line between, notes at the end. */
export function plainText(body: Body): string {
  const notes = footnotes(body).map(({ number, children }) => `${number}. ${inlineText(children)}`)
  return apart([...body.map(blockText), ...notes])
}
