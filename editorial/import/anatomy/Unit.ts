import type { TypedFlow, TypedInline } from '@/domain/body/TypedBody'
import type { ManuscriptBlock } from '@/editorial/import/Manuscript'

import { plainSpaces } from './personNames'

/** What is recognised as one part: a line of a paragraph, a heading, or a whole block of another type. */
export interface Unit {
  readonly type: 'line' | 'heading' | 'block'
  /** The index of its block. */
  readonly at: number
  readonly block: ManuscriptBlock
  /** On one line, with ordinary spaces; without notes. */
  readonly text: string
  readonly inlines: readonly TypedInline[]
  readonly hasNote: boolean
  readonly isBold: boolean
  readonly isItalic: boolean
}

/** The units of a manuscript in its order; blocks without words, such as a rule, are units too. */
export const unitsOf = (blocks: readonly ManuscriptBlock[]): Unit[] =>
  blocks.flatMap((block, at): Unit[] => {
    if (block.type === 'heading') return [unit('heading', at, block, block.children)]
    if (block.type !== 'paragraph') return [{ ...unit('block', at, block, []), text: blockText(block) }]
    return linesOf(block.children).flatMap((line) => {
      const own = unit('line', at, block, line)
      return own.text === '' && !own.hasNote ? [] : [own]
    })
  })

function unit(type: Unit['type'], at: number, block: ManuscriptBlock, inlines: readonly TypedInline[]): Unit {
  const runs = textRuns(inlines).filter(({ text }) => text.trim() !== '')
  return {
    type,
    at,
    block,
    text: plainSpaces(inlineWords(inlines)),
    inlines,
    hasNote: inlines.some(({ type: kind }) => kind === 'footnote' || kind === 'noteReference'),
    isBold: runs.length > 0 && runs.every(({ bold }) => bold === true),
    isItalic: runs.length > 0 && runs.every(({ italic }) => italic === true),
  }
}

function linesOf(inlines: readonly TypedInline[]): TypedInline[][] {
  const lines: TypedInline[][] = [[]]
  for (const inline of inlines) {
    if (inline.type === 'lineBreak') lines.push([])
    else lines.at(-1)?.push(inline)
  }
  return lines
}

const textRuns = (inlines: readonly TypedInline[]): Extract<TypedInline, { type: 'text' }>[] =>
  inlines.flatMap((inline) => {
    if (inline.type === 'text') return [inline]
    return inline.type === 'link' || inline.type === 'innerLink' ? textRuns(inline.children) : []
  })

/** The words of running text without its notes; a line break is a space. */
export const inlineWords = (inlines: readonly TypedInline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      if (inline.type === 'lineBreak') return ' '
      return inline.type === 'link' || inline.type === 'innerLink' ? inlineWords(inline.children) : ''
    })
    .join('')

const flowText = (blocks: readonly TypedFlow[]): string =>
  blocks
    .map((block) =>
      block.type === 'paragraph'
        ? inlineWords(block.children)
        : block.items.map((item) => flowText(item.blocks)).join('\n'),
    )
    .join('\n')

/** The words of a block of any type. */
export function blockText(block: ManuscriptBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineWords(block.children)
    case 'list':
      return flowText([block])
    case 'quote':
      return [flowText(block.blocks), inlineWords(block.attribution ?? [])].filter(Boolean).join('\n')
    case 'aside':
      return [block.title ?? '', flowText(block.blocks)].filter(Boolean).join('\n')
    case 'pullQuote':
      return block.text
    case 'figure':
      return inlineWords(block.caption)
    case 'embed':
      return block.title
    case 'table':
      return [
        inlineWords(block.caption ?? []),
        ...block.rows.map((row) => row.map((cell) => flowText(cell.blocks)).join('\t')),
      ]
        .filter(Boolean)
        .join('\n')
    case 'rule':
      return ''
  }
}
