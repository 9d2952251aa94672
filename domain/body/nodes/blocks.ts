import type { Block, Blocks } from '@/domain/body/Body'
import type { Decoder } from '@/domain/body/Decoder'
import type { Inline } from '@/domain/body/Inline'
import { type StoredNode, storedName } from '@/domain/body/stored'
import type { Stored } from '@/domain/body/StoredBranch'
import type { TypedBlock, TypedBlocks } from '@/domain/body/TypedBody'

import { aside } from './aside'
import type { BlockNode } from './BlockNode'
import { embed } from './embed'
import { figure } from './figure'
import { heading } from './heading'
import { list } from './list'
import { paragraph } from './paragraph'
import { pullQuote } from './pullQuote'
import { quote } from './quote'
import { rule } from './rule'
import type { StoredNames } from './StoredNames'
import { type storedCaption, table } from './table'

type Nodes = { readonly [Type in keyof Blocks]: BlockNode<Blocks[Type], TypedBlocks[Type]> }

/** Every kind of block: it does not compile where one is missing. */
const known = { heading, paragraph, list, quote, pullQuote, figure, table, embed, aside, rule } as const satisfies Nodes
const nodes: Nodes = known

/** The names of the stored nodes that hold blocks; the editor has a counterpart of each. */
export type StoredBlockName = StoredNames<(typeof known)[keyof Blocks]> | typeof storedCaption

const byStored = new Map<string, Nodes[keyof Nodes]>(
  Object.values(nodes).flatMap((node) => node.stored.map((name) => [name, node] as const)),
)

/** Reads one stored block of a text; null for an empty one and for what a commentary may not have. */
export function decodeBlock(decoder: Decoder, node: StoredNode, depth: number): Block | null {
  const found = byStored.get(storedName(node))
  if (found) return found.decode(decoder, node, depth)
  decoder.fault(
    `something stands here that a commentary cannot have (“${storedName(node).slice(0, 40)}”). Take it out.`,
  )
  return null
}

const encode = <Type extends keyof Blocks>(type: Type, block: TypedBlocks[Type], idOf: () => string) =>
  nodes[type].encode(block, idOf)

/** A block as Lexical stores it. */
export const encodeBlock = (block: TypedBlock, idOf: () => string): readonly Stored[] => encode(block.type, block, idOf)

const plain = <Type extends keyof Blocks>(type: Type, block: Blocks[Type]) => nodes[type].plainText(block)

/** A block as plain text. */
export const blockText = (block: Block): string => plain(block.type, block)

const running = <Type extends keyof Blocks>(type: Type, block: Blocks[Type]) => nodes[type].inlines(block)

/** The running text of a block in reading order. */
export const inlinesOf = (block: Block): readonly Inline[] => running(block.type, block)
