import { encodeInlines } from './encodeInlines'
import { branch, type StoredBranch, type StoredLeaf } from './storedShapes'
import type { TypedBlock, TypedBody, TypedInline } from './TypedBody'

export interface StoredBody {
  [key: string]: unknown
  root: StoredBranch & { type: string; direction: 'ltr' | null; format: ''; indent: number; version: number }
}

/** A typed body in the form that Lexical 0.50 stores; `idOf` makes the ids of links and blocks. */
export const encodeLexical = (body: TypedBody, idOf: () => string): StoredBody => ({
  root: branch(
    'root',
    body.map((block) => encodeBlock(block, idOf)),
  ),
})

function encodeBlock(block: TypedBlock, idOf: () => string): StoredBranch | StoredLeaf {
  const inlines = (children: readonly TypedInline[]) => encodeInlines(children, idOf)
  switch (block.type) {
    case 'paragraph':
      return branch('paragraph', inlines(block.children), { textFormat: 0, textStyle: '' })
    case 'heading':
      return branch('heading', inlines(block.children), { tag: `h${block.level}` })
    case 'quote':
      return branch('quote', inlines(block.children))
    case 'list': {
      const items = block.items.map((children, at) => branch('listitem', inlines(children), { value: at + 1 }))
      return branch('list', items, {
        listType: block.ordered ? 'number' : 'bullet',
        tag: block.ordered ? 'ol' : 'ul',
        start: 1,
      })
    }
    case 'table':
      return branch(
        'table',
        block.rows.map((row) =>
          branch(
            'tablerow',
            row.map((cell) => encodeCell(cell, inlines)),
          ),
        ),
      )
    case 'pullQuote':
      return ownBlock({ id: idOf(), blockName: '', blockType: 'pullQuote', text: block.text })
    case 'figure':
      return ownBlock({ id: idOf(), blockName: '', blockType: 'figure', media: block.media, caption: block.caption })
    case 'rule':
      return { type: 'horizontalrule', version: 1 }
  }
}

const ownBlock = (fields: Record<string, unknown>): StoredLeaf => ({ type: 'block', version: 2, format: '', fields })

function encodeCell(
  { header, children }: { header: boolean; children: readonly TypedInline[] },
  inlines: (children: readonly TypedInline[]) => (StoredBranch | StoredLeaf)[],
): StoredBranch {
  const paragraph = branch('paragraph', inlines(children), { textFormat: 0, textStyle: '' })
  return branch('tablecell', [paragraph], {
    headerState: header ? 1 : 0,
    colSpan: 1,
    rowSpan: 1,
    backgroundColor: null,
  })
}
