import { encodeBlock } from './nodes/blocks'
import { richText, type StoredBranch } from './StoredBranch'
import type { TypedBody } from './TypedBody'

export interface StoredBody {
  [key: string]: unknown
  root: StoredBranch
}

/** A typed body in the form that Lexical 0.50 stores; `idOf` makes the ids of links and blocks. */
export const encodeLexical = (body: TypedBody, idOf: () => string): StoredBody =>
  richText(body.flatMap((block) => encodeBlock(block, idOf)))
