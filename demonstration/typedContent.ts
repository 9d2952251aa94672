import type {
  TypedBlock,
  TypedCell,
  TypedFootnote,
  TypedInline,
  TypedItem,
  TypedList,
  TypedParagraph,
  TypedText,
} from '@/domain/body/TypedBody'

/** Inline content: plain strings, and marked text, notes and links. */
export type TypedContent = string | TypedInline

const inlines = (content: readonly TypedContent[]): TypedInline[] =>
  content.map((each) => (typeof each === 'string' ? { type: 'text', text: each } : each))

const words = (content: readonly TypedContent[]): TypedParagraph => ({ type: 'paragraph', children: inlines(content) })

export const p = (...content: TypedContent[]): TypedBlock => words(content)
export const h2 = (text: string): TypedBlock => ({ type: 'heading', level: 2, children: inlines([text]) })
export const h3 = (text: string): TypedBlock => ({ type: 'heading', level: 3, children: inlines([text]) })
export const quote = (...content: TypedContent[]): TypedBlock => ({ type: 'quote', blocks: [words(content)] })
export const pull = (text: string): TypedBlock => ({ type: 'pullQuote', text })
export const rule: TypedBlock = { type: 'rule' }
const itemOf = (item: TypedContent): TypedItem => ({ blocks: [words([item])] })

export const list = (...items: TypedContent[]): TypedList => ({
  type: 'list',
  ordered: false,
  items: items.map(itemOf),
})
export const steps = (...items: TypedContent[]): TypedList => ({
  type: 'list',
  ordered: true,
  items: items.map(itemOf),
})

/** A table whose first row is the header. */
export const table = (...rows: string[][]): TypedBlock => ({
  type: 'table',
  rows: rows.map((row, at) =>
    row.map((text): TypedCell => ({ ...(at === 0 ? { header: 'column' } : {}), blocks: [words([text])] })),
  ),
})

/** The image of this key, which `demonstrate` replaces by its id. */
export const figure = (image: string, caption: string): TypedBlock => ({
  type: 'figure',
  media: image,
  caption: inlines([caption]),
})

export const it = (text: string): TypedText => ({ type: 'text', text, italic: true })
export const b = (text: string): TypedText => ({ type: 'text', text, bold: true })
export const note = (...content: TypedContent[]): TypedFootnote => ({ type: 'footnote', children: inlines(content) })
export const a = (url: string, text: string): TypedInline => ({ type: 'link', url, children: inlines([text]) })
