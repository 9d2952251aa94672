import type { Inline } from '@/domain/body/Inline'
import type { Stored } from '@/domain/body/StoredBranch'

import { list, type List, type TypedList } from './list'
import { paragraph, type Paragraph, type TypedParagraph } from './paragraph'

/** Blocks that may stand in other blocks: in a quotation, an item of a list, a cell of a table, a box. */
export type Flow = Paragraph | List

/** The same as they are typed. */
export type TypedFlow = TypedParagraph | TypedList

/** What is known of paragraphs and lists within another block. */
export const flow = {
  encode: (blocks: readonly TypedFlow[], idOf: () => string): Stored[] =>
    blocks.flatMap((block) => (block.type === 'list' ? list.encode(block, idOf) : paragraph.encode(block, idOf))),
  /** Each block as plain text. */
  plainTexts: (blocks: readonly Flow[]): string[] =>
    blocks.map((block) => (block.type === 'list' ? list.plainText(block) : paragraph.plainText(block))),
  inlines: (blocks: readonly Flow[]): Inline[] =>
    blocks.flatMap((block) => (block.type === 'list' ? list.inlines(block) : paragraph.inlines(block))),
}
