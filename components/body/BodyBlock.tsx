import type { ReactNode } from 'react'

import type { Block, Blocks } from '@/domain/body/Body'

import type { Medium } from './Medium'

import { AsideBlock } from './AsideBlock'
import type { BlockProps } from './BlockProps'
import { EmbedBlock } from './EmbedBlock'
import { FigureBlock } from './FigureBlock'
import { HeadingBlock } from './HeadingBlock'
import { ListBlock } from './ListBlock'
import { ParagraphBlock } from './ParagraphBlock'
import { PullQuoteBlock } from './PullQuoteBlock'
import { QuoteBlock } from './QuoteBlock'
import { RuleBlock } from './RuleBlock'
import { TableBlock } from './TableBlock'

type Nodes = { readonly [Type in keyof Blocks]: (props: BlockProps<Type>) => ReactNode }

/** How each kind of block is shown: it does not compile where one is missing. */
const nodes: Nodes = {
  heading: HeadingBlock,
  paragraph: ParagraphBlock,
  list: ListBlock,
  quote: QuoteBlock,
  pullQuote: PullQuoteBlock,
  figure: FigureBlock,
  table: TableBlock,
  embed: EmbedBlock,
  aside: AsideBlock,
  rule: RuleBlock,
}

const show = <Type extends keyof Blocks>(type: Type, props: BlockProps<Type>) => nodes[type](props)

interface Props {
  readonly block: Block
  readonly medium: Medium
}

/** One block of a text. */
export const BodyBlock = ({ block, medium }: Props): ReactNode => show(block.type, { block, medium })
