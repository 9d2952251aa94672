import { hasVisibleText } from '@/domain/text'
import { fieldWords } from '@/domain/body/fieldWords'
import type { Inline } from '@/domain/body/Inline'
import { inlineText } from '@/domain/body/inlineText'
import type { Picture } from '@/domain/body/Picture'
import { nodeAt, textAt, valueAt } from '@/domain/body/stored'
import { ownBlock } from '@/domain/body/StoredBranch'
import type { TypedInline } from '@/domain/body/TypedInline'

import type { BlockNode } from './BlockNode'

export interface Figure {
  readonly type: 'figure'
  /** With the alternative text of this use. */
  readonly picture: Picture
  /** Empty for none. */
  readonly caption: readonly Inline[]
  readonly width: 'text' | 'wide'
}

export interface TypedFigure<Media = string> {
  readonly type: 'figure'
  readonly media: Media
  /** Empty where the picture’s own caption is shown. */
  readonly caption: readonly TypedInline[]
  /** The alternative text for this use; left out where the picture’s own is right. */
  readonly alt?: string
  /** Its width on the page: that of the text where it is left out. */
  readonly width?: 'text' | 'wide'
}

/** An image of the library within the text. */
export const figure = {
  stored: ['block:figure'],
  decode(decoder, node, depth) {
    const fields = nodeAt(node, 'fields')
    const media = valueAt(fields, 'media') ?? null
    if (media === null) decoder.fault('a figure has no image. Choose one, or take the figure out.')
    const picture = decoder.picture(media)
    const own = fieldWords.decode(decoder, fields, 'caption', depth + 1)
    const alt = decoder.text(fields, 'alt')
    if (!picture) return null
    const kept: Inline[] = picture.caption === '' ? [] : [{ type: 'text', text: picture.caption }]
    return {
      type: 'figure',
      picture: hasVisibleText(alt) ? { ...picture, alt } : picture,
      caption: own.length > 0 ? own : kept,
      width: textAt(fields, 'width') === 'wide' ? 'wide' : 'text',
    }
  },
  encode: ({ media, caption, alt = '', width = 'text' }, idOf) => [
    ownBlock('figure', { media, caption: fieldWords.encode(caption, idOf), alt, width }, idOf),
  ],
  plainText: ({ caption }) => inlineText(caption),
  inlines: ({ caption }) => caption,
} as const satisfies BlockNode<Figure, TypedFigure>
