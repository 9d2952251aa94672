/** A body as an editor types it: pictures and inner links by id, without anchors and note numbers. */
export type TypedBody = readonly TypedBlock[]

export type TypedBlock =
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly children: readonly TypedInline[] }
  | { readonly type: 'paragraph'; readonly children: readonly TypedInline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly TypedInline[])[] }
  | { readonly type: 'quote'; readonly children: readonly TypedInline[] }
  | { readonly type: 'pullQuote'; readonly text: string }
  | { readonly type: 'figure'; readonly media: string; readonly caption: string }
  | { readonly type: 'table'; readonly rows: readonly (readonly TypedCell[])[] }
  | { readonly type: 'rule' }

export interface TypedCell {
  readonly header: boolean
  readonly children: readonly TypedInline[]
}

export type TypedInline =
  | { readonly type: 'text'; readonly text: string; readonly bold?: boolean; readonly italic?: boolean }
  | { readonly type: 'lineBreak' }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly TypedInline[] }
  | {
      readonly type: 'innerLink'
      readonly relationTo: 'articles' | 'authors' | 'topics'
      readonly id: string
      readonly children: readonly TypedInline[]
    }
  | { readonly type: 'footnote'; readonly text: string }
