import type { ReactElement } from 'react'

import type { Aside, Block, Body as BodyNodes, Embed, Heading, Quote } from '@/domain/body/Body'

import { FlowBlocks } from './body/FlowBlocks'
import { TableBlock } from './body/TableBlock'
import { Inlines } from './Inlines'
import { PictureBlock } from './PictureBlock'
import { asItStands, type Address } from './Address'

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
    case 'list':
      return <FlowBlocks blocks={[block]} address={address} />
    case 'quote':
      return <QuoteBlock quote={block} address={address} />
    case 'pullQuote':
      return (
        <aside className="pull">
          <p>{block.text}</p>
        </aside>
      )
    case 'figure': {
      const words = block.caption.length > 0 && <Inlines nodes={block.caption} address={address} />
      return <PictureBlock picture={block.picture} caption={words} wide={block.width === 'wide'} address={address} />
    }
    case 'table':
      return <TableBlock table={block} address={address} />
    case 'embed':
      return <EmbedBlock embed={block} address={address} />
    case 'aside':
      return <AsideBlock aside={block} address={address} />
    case 'rule':
      return <hr />
  }
}

function SectionHeading({ heading, address }: { readonly heading: Heading; readonly address: Address }): ReactElement {
  const Level = `h${heading.level}` as const
  return (
    <Level id={heading.anchor}>
      <Inlines nodes={heading.children} address={address} />
      <a className="permalink" href={address(`#${heading.anchor}`)} aria-label="Link to this section" />
    </Level>
  )
}

function QuoteBlock({ quote, address }: { readonly quote: Quote; readonly address: Address }): ReactElement {
  const words = (
    <blockquote>
      <FlowBlocks blocks={quote.blocks} address={address} />
    </blockquote>
  )
  if (quote.attribution.length === 0) return words
  return (
    <figure className="quotation">
      {words}
      <figcaption>
        <Inlines nodes={quote.attribution} address={address} />
      </figcaption>
    </figure>
  )
}

/** Loads nothing of the other site: a link to it, above a still where there is one. */
function EmbedBlock({ embed, address }: { readonly embed: Embed; readonly address: Address }): ReactElement {
  const link = <a href={address(embed.href)}>{embed.title}</a>
  return embed.still ? (
    <PictureBlock picture={embed.still} caption={link} address={address} />
  ) : (
    <p className="embed">{link}</p>
  )
}

function AsideBlock({ aside, address }: { readonly aside: Aside; readonly address: Address }): ReactElement {
  return (
    <aside className="box">
      {aside.title && <p className="label">{aside.title}</p>}
      <FlowBlocks blocks={aside.blocks} address={address} />
    </aside>
  )
}
