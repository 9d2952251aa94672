import type { Decoder } from './Decoder'
import type { Inline } from './Inline'
import { decodeInlines, encodeInlines } from './nodes/inlines'
import type { StoredNode } from './stored'
import type { TypedInline } from './TypedInline'
import { decodeWordsBy, encodeWordsBy } from './words'

/** What is known of the running text in a field of a block, such as a caption. */
export const fieldWords = {
  decode: (decoder: Decoder, fields: StoredNode, name: string, depth: number): Inline[] =>
    decodeWordsBy(decodeInlines, decoder, fields, name, depth),
  encode: (children: readonly TypedInline[], idOf: () => string): object | null =>
    encodeWordsBy(encodeInlines, children, idOf),
}
