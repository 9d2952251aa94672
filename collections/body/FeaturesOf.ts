import type { lexicalEditor } from '@payloadcms/richtext-lexical'

type Options = NonNullable<Parameters<typeof lexicalEditor>[0]>

/** The features of Lexical’s editor by which a node is typed; none where every editor has it. */
export type Features = Readonly<Extract<Options['features'], readonly unknown[]>>

/** The features for each of these stored nodes that is Lexical’s own. */
export type FeaturesOf<Name extends string> = {
  readonly [Each in Exclude<Name, `${'block' | 'inlineBlock'}:${string}`>]: Features
}
