import type { Decoder } from '@/domain/body/Decoder'
import type { Inline } from '@/domain/body/Inline'
import { nodeAt, type StoredNode, textAt } from '@/domain/body/stored'
import type { Stored } from '@/domain/body/StoredBranch'
import type { TypedInline, TypedInlines } from '@/domain/body/TypedInline'

import { footnote } from './footnote'
import type { InlineNode } from './InlineNode'
import { lineBreak } from './lineBreak'
import { link } from './link'
import { noteReference } from './noteReference'
import type { StoredNames } from './StoredNames'
import { text } from './text'

type Nodes = { readonly [Type in keyof TypedInlines]: InlineNode<TypedInlines[Type]> }

/** Every kind of node of running text: it does not compile where one is missing. */
const known = { text, lineBreak, link, innerLink: link, footnote, noteReference } as const satisfies Nodes
const nodes: Nodes = known

/** The names of the stored nodes that hold running text; the editor has a counterpart of each. */
export type StoredInlineName = StoredNames<(typeof known)[keyof TypedInlines]>

const byStored = new Map<string, Nodes[keyof Nodes]>(
  Object.values(nodes).flatMap((node) => node.stored.map((name) => [name, node] as const)),
)

/** The running text under a node. */
export function decodeInlines(decoder: Decoder, parent: StoredNode, depth: number): Inline[] {
  const inlines: Inline[] = []
  for (const { node } of decoder.children(parent, depth)) inlines.push(...decodeInline(decoder, node, depth))
  return inlines
}

/** One node of running text. */
export function decodeInline(decoder: Decoder, node: StoredNode, depth: number): readonly Inline[] {
  const type = textAt(node, 'type')
  const name = type === 'inlineBlock' ? `inlineBlock:${textAt(nodeAt(node, 'fields'), 'blockType')}` : type
  const found = byStored.get(name)
  if (found) return found.decode(decoder, node, depth, decodeInlines)
  decoder.fault(`something stands here that running text cannot have (“${name.slice(0, 40)}”). Take it out.`)
  return []
}

/** Running text in the form that Lexical stores. */
export const encodeInlines = (children: readonly TypedInline[], idOf: () => string): Stored[] =>
  children.map((inline) => encode(inline.type, inline, idOf))

const encode = <Type extends keyof TypedInlines>(type: Type, inline: TypedInlines[Type], idOf: () => string) =>
  nodes[type].encode(inline, idOf, encodeInlines)
