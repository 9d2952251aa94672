import type { Block } from 'payload'

/** The block, by its slug, for each of these stored nodes that is a block of ours. */
export type BlocksOf<Name extends string> = {
  readonly [Each in Name as Each extends `${'block' | 'inlineBlock'}:${infer Slug}` ? Slug : never]: Block
}
