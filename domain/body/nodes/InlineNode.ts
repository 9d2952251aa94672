import type { Decoder } from '@/domain/body/Decoder'
import type { Inline } from '@/domain/body/Inline'
import type { StoredNode } from '@/domain/body/stored'
import type { Stored } from '@/domain/body/StoredBranch'
import type { TypedInline } from '@/domain/body/TypedInline'

/** Reads the running text under a node, which stands `depth` deep. */
export type DecodeInlines = (decoder: Decoder, parent: StoredNode, depth: number) => Inline[]

/** Stores running text. */
export type EncodeInlines = (children: readonly TypedInline[], idOf: () => string) => Stored[]

/** Everything that the rules of publishing know of one kind of node of running text. */
export interface InlineNode<Typed> {
  /** The stored nodes that hold it: a type of Lexical’s, or “inlineBlock:” and the type of a block of ours. */
  readonly stored: readonly string[]
  /** Reads a stored node of these; none for an empty one. Nodes within are read by `inlines`. */
  readonly decode: (decoder: Decoder, node: StoredNode, depth: number, inlines: DecodeInlines) => readonly Inline[]
  readonly encode: (typed: Typed, idOf: () => string, inlines: EncodeInlines) => Stored
}
