import type { ReactElement } from 'react'

import type { Flow } from '@/domain/body/Body'

import type { Medium } from './Medium'

import type { BlockProps } from './BlockProps'
import { Inlines } from './Inlines'
import { ParagraphBlock } from './ParagraphBlock'

/** A list with bullets or numbers. */
export function ListBlock({ block: list, medium }: BlockProps<'list'>): ReactElement {
  const items = list.items.map(({ blocks }, at) => (
    <li key={at}>
      <TightBlocks blocks={blocks} medium={medium} />
    </li>
  ))
  return list.ordered ? <ol start={list.start === 1 ? undefined : list.start}>{items}</ol> : <ul>{items}</ul>
}

interface Props {
  readonly blocks: readonly Flow[]
  readonly medium: Medium
}

/** Paragraphs and lists within another block, each as an element of its own. */
export function FlowBlocks({ blocks, medium }: Props): ReactElement {
  return (
    <>
      {blocks.map((block, at) =>
        block.type === 'list' ? (
          <ListBlock key={at} block={block} medium={medium} />
        ) : (
          <ParagraphBlock key={at} block={block} medium={medium} />
        ),
      )}
    </>
  )
}

/** What stands in an item or a cell: one paragraph, with lists after it or not, is shown as bare words. */
export function TightBlocks({ blocks, medium }: Props): ReactElement {
  const [first, ...others] = blocks
  if (first?.type !== 'paragraph' || others.some(({ type }) => type === 'paragraph'))
    return <FlowBlocks blocks={blocks} medium={medium} />
  return (
    <>
      <Inlines nodes={first.children} medium={medium} />
      <FlowBlocks blocks={others} medium={medium} />
    </>
  )
}
