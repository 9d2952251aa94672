import type { TypedBlock, TypedBody } from '@/domain/body/TypedBody'

import { coerceFlow, coerceInlines } from './blocks/coerce'
import type { HtmlBlock, HtmlImage } from './blocks/Place'

/** The blocks that a text has room for: all of a body, paragraphs and lists as in a box, or running text as in a caption. */
export type Room = 'body' | 'flow' | 'words'

/** A body without images as the blocks that there is room for, every word kept. */
export function fitBody(body: TypedBody<HtmlImage>, room: Room): TypedBody {
  const place = { plainWeight: false }
  if (room === 'flow') return coerceFlow(body, place).flow
  if (room === 'body') return body.flatMap(withoutImage)
  const { inlines } = coerceInlines(body, place)
  return inlines.length === 0 ? [] : [{ type: 'paragraph', children: inlines }]
}

function withoutImage(block: HtmlBlock): readonly TypedBlock[] {
  switch (block.type) {
    case 'figure':
      return block.caption.length === 0 ? [] : [{ type: 'paragraph', children: block.caption }]
    case 'embed':
      return [{ type: 'embed', url: block.url, title: block.title }]
    default:
      return [block]
  }
}
