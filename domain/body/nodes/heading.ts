import { hasContent } from '@/domain/body/hasContent'
import type { Inline } from '@/domain/body/Inline'
import { inlineText } from '@/domain/body/inlineText'
import { textAt } from '@/domain/body/stored'
import { branch } from '@/domain/body/StoredBranch'
import type { TypedInline } from '@/domain/body/TypedInline'

import type { BlockNode } from './BlockNode'
import { decodeInlines, encodeInlines } from './inlines'

export interface Heading {
  readonly type: 'heading'
  readonly level: 2 | 3 | 4
  /** The fragment that readers link to; unique within a body. */
  readonly anchor: string
  readonly children: readonly Inline[]
}

export interface TypedHeading {
  readonly type: 'heading'
  readonly level: 2 | 3 | 4
  readonly children: readonly TypedInline[]
}

const levels = { h2: 2, h3: 3, h4: 4 } as const

const isTag = (tag: string): tag is keyof typeof levels => Object.hasOwn(levels, tag)

/** A heading of a section: the title of the page is of the first level, so these are of the next three. */
export const heading = {
  stored: ['heading'],
  decode(decoder, node, depth) {
    const tag = textAt(node, 'tag')
    if (!isTag(tag)) {
      decoder.fault('a heading is of no level that there is. Choose the second, third or fourth.')
      return null
    }
    const children = decodeInlines(decoder, node, depth + 1)
    return hasContent(children) ? { type: 'heading', level: levels[tag], anchor: '', children } : null
  },
  encode: ({ level, children }, idOf) => [branch('heading', encodeInlines(children, idOf), { tag: `h${level}` })],
  plainText: ({ children }) => inlineText(children),
  inlines: ({ children }) => children,
} as const satisfies BlockNode<Heading, TypedHeading>
