import type { ReactElement } from 'react'

import type { Flow } from '@/domain/body/Body'

import type { Address } from '@/components/Address'

import type { BlockProps } from './BlockProps'
import { Inlines } from './Inlines'
import { ParagraphBlock } from './ParagraphBlock'

/** A list with bullets or numbers. */
export function ListBlock({ block: list, address }: BlockProps<'list'>): ReactElement {
  const items = list.items.map(({ blocks }, at) => (
    <li key={at}>
      <TightBlocks blocks={blocks} address={address} />
    </li>
  ))
  return list.ordered ? <ol start={list.start === 1 ? undefined : list.start}>{items}</ol> : <ul>{items}</ul>
}

interface Props {
  readonly blocks: readonly Flow[]
  readonly address: Address
}

/** Paragraphs and lists within another block, each as an element of its own. */
export function FlowBlocks({ blocks, address }: Props): ReactElement {
  return (
    <>
      {blocks.map((block, at) =>
        block.type === 'list' ? (
          <ListBlock key={at} block={block} address={address} />
        ) : (
          <ParagraphBlock key={at} block={block} address={address} />
        ),
      )}
    </>
  )
}

/** What stands in an item or a cell: one paragraph, with lists after it or not, is shown as bare words. */
export function TightBlocks({ blocks, address }: Props): ReactElement {
  const [first, ...others] = blocks
  if (first?.type !== 'paragraph' || others.some(({ type }) => type === 'paragraph'))
    return <FlowBlocks blocks={blocks} address={address} />
  return (
    <>
      <Inlines nodes={first.children} address={address} />
      <FlowBlocks blocks={others} address={address} />
    </>
  )
}
