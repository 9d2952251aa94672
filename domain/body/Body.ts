import type { Flow } from './nodes/flow'
import type { Aside } from './nodes/aside'
import type { Embed } from './nodes/embed'
import type { Figure } from './nodes/figure'
import type { Heading } from './nodes/heading'
import type { PullQuote } from './nodes/pullQuote'
import type { Quote } from './nodes/quote'
import type { Rule } from './nodes/rule'
import type { Table } from './nodes/table'

/**
 * The nodes of a commentary’s text. Every projection (page, feed, plain text) covers each of these nodes;
 * `collections/body.ts` lets an editor type exactly these and no others.
 */
export type Body = readonly Block[]

export type Block = Heading | Flow | Quote | PullQuote | Figure | Table | Embed | Aside | Rule

/** The blocks by their names, for lists that have one entry for each. */
export type Blocks = { readonly [Each in Block as Each['type']]: Each }

export type { Footnote, Inline, NoteReference } from './Inline'
export type { Aside } from './nodes/aside'
export type { Embed } from './nodes/embed'
export type { Figure } from './nodes/figure'
export type { Flow } from './nodes/flow'
export type { Heading } from './nodes/heading'
export type { List } from './nodes/list'
export type { PullQuote } from './nodes/pullQuote'
export type { Quote } from './nodes/quote'
export type { Table, TableCell } from './nodes/table'
export type { Card, Credit, Picture, PictureSource } from './Picture'
