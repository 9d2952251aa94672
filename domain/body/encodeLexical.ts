import { encodeFlow } from './encodeFlow'
import { encodeInlines, encodeWords } from './encodeInlines'
import { branch, richText, type StoredBranch, type StoredLeaf } from './storedShapes'
import type { TypedBlock, TypedBody, TypedCell, TypedQuote, TypedTable } from './TypedBody'

export interface StoredBody {
  [key: string]: unknown
  root: StoredBranch & { type: string; direction: 'ltr' | null; format: ''; indent: number; version: number }
}

type Stored = StoredBranch | StoredLeaf

/** A typed body in the form that Lexical 0.50 stores; `idOf` makes the ids of links and blocks. */
export const encodeLexical = (body: TypedBody, idOf: () => string): StoredBody => ({
  root: branch(
    'root',
    body.flatMap((block) => encodeBlock(block, idOf)),
  ),
})

function encodeBlock(block: TypedBlock, idOf: () => string): readonly Stored[] {
  const own = (blockType: string, fields: Record<string, unknown>): StoredLeaf[] => [
    { type: 'block', version: 2, format: '', fields: { id: idOf(), blockName: '', blockType, ...fields } },
  ]
  switch (block.type) {
    case 'paragraph':
    case 'list':
      return encodeFlow([block], idOf)
    case 'heading':
      return [branch('heading', encodeInlines(block.children, idOf), { tag: `h${block.level}` })]
    case 'quote':
      return encodeQuote(block, idOf, own)
    case 'table':
      return encodeTable(block, idOf, own)
    case 'pullQuote':
      return own('pullQuote', { text: block.text })
    case 'figure': {
      const { media, caption, alt = '', width = 'text' } = block
      return own('figure', { media, caption: encodeWords(caption, idOf), alt, width })
    }
    case 'embed':
      return own('embed', { url: block.url, title: block.title, still: block.still ?? null })
    case 'aside':
      return own('aside', { title: block.title ?? '', text: richText(encodeFlow(block.blocks, idOf)) })
    case 'rule':
      return [{ type: 'horizontalrule', version: 1 }]
  }
}

type Own = (blockType: string, fields: Record<string, unknown>) => StoredLeaf[]

/** One paragraph of nobody’s is Lexical’s own quotation; others are a block. */
function encodeQuote({ blocks, attribution = [] }: TypedQuote, idOf: () => string, own: Own): Stored[] {
  const [first, ...others] = blocks
  if (first?.type === 'paragraph' && others.length === 0 && attribution.length === 0)
    return [branch('quote', encodeInlines(first.children, idOf))]
  return own('quotation', {
    text: richText(encodeFlow(blocks, idOf)),
    attribution: encodeWords(attribution, idOf),
  })
}

/** A caption stands as a block before its table, since Lexical’s tables have none. */
function encodeTable({ caption = [], rows }: TypedTable, idOf: () => string, own: Own): Stored[] {
  const words = encodeWords(caption, idOf)
  const table = branch(
    'table',
    rows.map((row) =>
      branch(
        'tablerow',
        row.map((cell) => encodeCell(cell, idOf)),
      ),
    ),
  )
  return words === null ? [table] : [...own('tableCaption', { text: words }), table]
}

/** Lexical’s states of a cell: in a row of headers, in a column of headers. */
const headerStates = { column: 1, row: 2 } as const

function encodeCell({ header, colSpan = 1, rowSpan = 1, blocks }: TypedCell, idOf: () => string): StoredBranch {
  const children = encodeFlow(blocks.length > 0 ? blocks : [{ type: 'paragraph', children: [] }], idOf)
  return branch('tablecell', children, {
    headerState: header ? headerStates[header] : 0,
    colSpan,
    rowSpan,
    backgroundColor: null,
  })
}
