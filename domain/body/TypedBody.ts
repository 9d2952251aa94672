import type { TypedAside } from './nodes/aside'
import type { TypedEmbed } from './nodes/embed'
import type { TypedFigure } from './nodes/figure'
import type { TypedFlow } from './nodes/flow'
import type { TypedHeading } from './nodes/heading'
import type { PullQuote } from './nodes/pullQuote'
import type { TypedQuote } from './nodes/quote'
import type { Rule } from './nodes/rule'
import type { TypedTable } from './nodes/table'

/**
 * A body as an editor types it or an import reads it: without anchors and note numbers. Pictures are ids in the store,
 * or what an import has for one that is not uploaded yet.
 */
export type TypedBody<Media = string> = readonly TypedBlock<Media>[]

export type TypedBlock<Media = string> =
  | TypedHeading
  | TypedFlow
  | TypedQuote
  | PullQuote
  | TypedFigure<Media>
  | TypedTable
  | TypedEmbed<Media>
  | TypedAside
  | Rule

/** The typed blocks by their names. */
export type TypedBlocks = { readonly [Each in TypedBlock as Each['type']]: Each }

export type { TypedFlow } from './nodes/flow'
export type { TypedItem, TypedList } from './nodes/list'
export type { TypedParagraph } from './nodes/paragraph'
export type { TypedCell, TypedTable } from './nodes/table'
export type { TypedFootnote, TypedInline, TypedNoteReference, TypedText } from './TypedInline'
