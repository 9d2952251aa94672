import type { ReactElement } from 'react'

import type { Block, Body as BodyNodes, Heading, List } from '@/domain/body/Body'

import { BodyTable } from './BodyTable'
import { Inlines } from './Inlines'
import { PictureBlock } from './PictureBlock'
import { asItStands, type Address } from './siteAddress'

interface Props {
  readonly body: BodyNodes
  /** Left out on a page; a feed makes every address whole. */
  readonly address?: Address
}

/** The text of a commentary: one element for each of its nodes. */
export function Body({ body, address = asItStands }: Props): ReactElement {
  return (
    <>
      {body.map((block, at) => (
        <One key={at} block={block} address={address} />
      ))}
    </>
  )
}

function One({ block, address }: { readonly block: Block; readonly address: Address }): ReactElement {
  switch (block.type) {
    case 'heading':
      return <SectionHeading heading={block} address={address} />
    case 'paragraph':
      return (
        <p>
          <Inlines nodes={block.children} address={address} />
        </p>
      )
    case 'list':
      return <ListBlock list={block} address={address} />
    case 'quote':
      return (
        <blockquote>
          <p>
            <Inlines nodes={block.children} address={address} />
          </p>
        </blockquote>
      )
    case 'pullQuote':
      return (
        <aside className="pull">
          <p>{block.text}</p>
        </aside>
      )
    case 'figure':
      return <PictureBlock picture={block.picture} caption={block.caption || block.picture.caption} address={address} />
    case 'table':
      return <BodyTable table={block} address={address} />
    case 'rule':
      return <hr />
  }
}

function SectionHeading({ heading, address }: { readonly heading: Heading; readonly address: Address }): ReactElement {
  const Level = heading.level === 2 ? 'h2' : 'h3'
  return (
    <Level id={heading.anchor}>
      <Inlines nodes={heading.children} address={address} />
      <a className="permalink" href={address(`#${heading.anchor}`)} aria-label="Link to this section" />
    </Level>
  )
}

function ListBlock({ list, address }: { readonly list: List; readonly address: Address }): ReactElement {
  const Kind = list.ordered ? 'ol' : 'ul'
  return (
    <Kind>
      {list.items.map(({ children, sublist }, at) => (
        <li key={at}>
          <Inlines nodes={children} address={address} />
          {sublist && <ListBlock list={sublist} address={address} />}
        </li>
      ))}
    </Kind>
  )
}
