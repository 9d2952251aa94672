import type { TypedBody } from '@/domain/body/TypedBody'

import { coerceFlow, coerceInlines } from './blocks/coerce'
import type { HtmlImage } from './blocks/Place'

/** The blocks that a text has room for: all of a body, paragraphs and lists as in a box, or running text as in a caption. */
export type Room = 'body' | 'flow' | 'words'

/** A body as the blocks that there is room for, every word kept; a place without room for blocks has none for images. */
export function fitBody(body: TypedBody<HtmlImage>, room: Room): TypedBody<HtmlImage> {
  const place = { plainWeight: false }
  if (room === 'flow') return coerceFlow(body, place).flow
  if (room === 'body') return body
  const { inlines } = coerceInlines(body, place)
  return inlines.length === 0 ? [] : [{ type: 'paragraph', children: inlines }]
}
