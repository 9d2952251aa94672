import { slugify, textMark } from '@/domain/slug'

import type { Block, Body, Heading } from './Body'
import { inlineText } from './inlineText'

/** A body whose headings have their fragments: each once, and none that the page has for itself. */
export function withAnchors(body: readonly Block[]): Body {
  // The page has ids of its own, and notes are called “note-1”.
  const taken = new Set(['main', 'q'])
  return body.map((block) => (block.type === 'heading' ? { ...block, anchor: freeAnchor(block, taken) } : block))
}

function freeAnchor({ children }: Heading, taken: Set<string>): string {
  const text = inlineText(children)
  const said = slugify(text) || `heading-${textMark(text)}`
  const base = said.startsWith('note-') ? `section-${said}` : said
  let anchor = base
  for (let number = 2; taken.has(anchor); number += 1) anchor = `${base}-${number}`
  taken.add(anchor)
  return anchor
}
