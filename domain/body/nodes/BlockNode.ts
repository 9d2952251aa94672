import type { Decoder } from '@/domain/body/Decoder'
import type { Inline } from '@/domain/body/Inline'
import type { NamedBlock } from '@/domain/body/placeOf'
import type { StoredNode } from '@/domain/body/stored'
import type { Stored } from '@/domain/body/StoredBranch'

/** Everything that the rules of publishing know of one kind of block. */
export interface BlockNode<Block, Typed> {
  /** The stored nodes that hold it: a type of Lexical’s, or “block:” and the type of a block of ours. */
  readonly stored: readonly NamedBlock[]
  /** Reads a stored node of these, which stands `depth` deep; null for an empty one. */
  readonly decode: (decoder: Decoder, node: StoredNode, depth: number) => Block | null
  readonly encode: (typed: Typed, idOf: () => string) => readonly Stored[]
  readonly plainText: (block: Block) => string
  /** Its running text in reading order. */
  readonly inlines: (block: Block) => readonly Inline[]
}
