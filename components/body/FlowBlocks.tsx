import type { ReactElement } from 'react'

import type { Flow, List } from '@/domain/body/Body'

import { Inlines } from '@/components/Inlines'
import type { Address } from '@/components/Address'

interface Props {
  readonly blocks: readonly Flow[]
  readonly address: Address
}

/** Paragraphs and lists, each as an element of its own. */
export function FlowBlocks({ blocks, address }: Props): ReactElement {
  return (
    <>
      {blocks.map((block, at) =>
        block.type === 'list' ? (
          <ListBlock key={at} list={block} address={address} />
        ) : (
          <p key={at}>
            <Inlines nodes={block.children} address={address} />
          </p>
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

/** A list with bullets or numbers. */
export function ListBlock({ list, address }: { readonly list: List; readonly address: Address }): ReactElement {
  const items = list.items.map(({ blocks }, at) => (
    <li key={at}>
      <TightBlocks blocks={blocks} address={address} />
    </li>
  ))
  return list.ordered ? <ol start={list.start === 1 ? undefined : list.start}>{items}</ol> : <ul>{items}</ul>
}
