import config from '@payload-config'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { Body } from '@/components/Body'
import type { Block, Inline, Picture } from '@/domain/body/Body'
import { decodeLexical } from '@/domain/body/decodeLexical'
import { encodeLexical } from '@/domain/body/encodeLexical'
import type { TypedBlock, TypedInline } from '@/domain/body/TypedBody'
import { isAddressed } from '@/domain/pagePath'

import { body } from './body'

const text = { type: 'text', text: 'words' } as const
const paragraph = { type: 'paragraph', children: [text] } as const
const seen = { src: '/a.webp', width: 9, height: 9, alt: '' }
const picture: Picture = { ...seen, sources: [], caption: '', credit: null, card: null, ground: false }

type Named = readonly { readonly slug: string }[]

interface NodeClass {
  getType(): string
}

interface Props {
  readonly blocks?: Named
  readonly inlineBlocks?: Named
  readonly enabledHeadingSizes?: readonly string[]
  readonly enabledCollections?: readonly string[]
}

/** Every node of the vocabulary as somebody types it, with the node that the editor stores for it and the element that the page makes. */
const blocks: Record<Block['type'], { typed: TypedBlock; stored: string; shown: string }> = {
  heading: { typed: { type: 'heading', level: 2, children: [text] }, stored: 'heading', shown: '<h2' },
  paragraph: { typed: { type: 'paragraph', children: [text] }, stored: 'paragraph', shown: '<p' },
  list: { typed: { type: 'list', ordered: true, items: [{ blocks: [paragraph] }] }, stored: 'list', shown: '<ol' },
  quote: { typed: { type: 'quote', blocks: [paragraph] }, stored: 'quote', shown: '<blockquote' },
  pullQuote: { typed: { type: 'pullQuote', text: 'words' }, stored: 'block:pullQuote', shown: '<aside' },
  figure: { typed: { type: 'figure', media: 'a', caption: [] }, stored: 'block:figure', shown: '<figure' },
  table: {
    typed: { type: 'table', rows: [[{ blocks: [paragraph] }]] },
    stored: 'table',
    shown: '<table',
  },
  embed: {
    typed: { type: 'embed', url: 'https://a.example', title: 'words' },
    stored: 'block:embed',
    shown: '<p class="embed"><a href="https',
  },
  aside: {
    typed: { type: 'aside', title: 'words', blocks: [paragraph] },
    stored: 'block:aside',
    shown: '<aside class="box"',
  },
  rule: { typed: { type: 'rule' }, stored: 'horizontalrule', shown: '<hr' },
}

const inlines: Record<Inline['type'], { typed: TypedInline; stored: string; shown: string }> = {
  text: { typed: { ...text, bold: true, italic: true }, stored: 'text', shown: '<strong><em>words' },
  lineBreak: { typed: { type: 'lineBreak' }, stored: 'linebreak', shown: '<br' },
  link: {
    typed: { type: 'link', url: 'https://a.example', children: [text] },
    stored: 'link',
    shown: '<a href="https',
  },
  footnote: {
    typed: { type: 'footnote', children: [text] },
    stored: 'inlineBlock:footnote',
    shown: 'role="doc-noteref"',
  },
  noteReference: {
    typed: { type: 'noteReference', name: 'a' },
    stored: 'inlineBlock:noteReference',
    shown: 'id="note-ref-1-2"',
  },
}

/** Further forms of these nodes, each as it is stored. */
const variants: { type: string; typed: TypedBlock; stored: string; shown: string }[] = [
  {
    type: 'quote',
    typed: { type: 'quote', blocks: [paragraph, paragraph], attribution: [text] },
    stored: 'block:quotation',
    shown: '<figcaption>words</figcaption>',
  },
  {
    type: 'table',
    typed: { type: 'table', caption: [text], rows: [[{ blocks: [paragraph] }]] },
    stored: 'block:tableCaption',
    shown: '<caption>words</caption>',
  },
]

const resolve = { picture: () => picture, href: () => '/topics/sea' }
const encode = (block: TypedBlock) => encodeLexical([block], () => '0')

interface Stored {
  readonly type?: string
  readonly fields?: { readonly blockType?: string }
  readonly children?: readonly unknown[]
}

/** What stands in a stored text, with the kind of each block of ours: “block:figure”. */
function storedIn(node: unknown): string[] {
  const { type = '', fields, children = [] } = node as Stored
  const kind = fields?.blockType ? `${type}:${fields.blockType}` : type
  return [kind, ...children.flatMap(storedIn)]
}

const before = (type: string): TypedInline[] =>
  type === 'noteReference' ? [{ type: 'footnote', name: 'a', children: [text] }] : []

const asBlocks = [
  ...Object.entries(blocks).map(([type, node]) => ({ type, ...node })),
  ...Object.entries(inlines).map(([type, { typed, ...node }]) => ({
    ...{ ...node, type, typed: { type: 'paragraph', children: [text, ...before(type), typed] } as const },
  })),
]

test.each([...asBlocks, ...variants])('the node $type is stored, read and shown', ({ type, typed, stored, shown }) => {
  const written = encode(typed)
  expect(storedIn(written.root)).toContain(stored)
  const { body: read, faults } = decodeLexical(written, resolve)
  expect(faults).toEqual([])
  expect(JSON.stringify(read)).toContain(`"type":"${type}"`)
  expect(renderToStaticMarkup(<Body body={read} />)).toContain(shown)
})

// Lexical has these whatever features are chosen; a tab is read as a space.
const inEveryEditor = ['paragraph', 'text', 'linebreak']
// These stand only in a table, a list or the place of a link.
const parts = ['tablerow', 'tablecell', 'listitem', 'autolink']

test('the editor lets exactly these be typed', async () => {
  const { editorConfig } = await body({ config: await config, isRoot: false, parentIsLocalized: false })
  const { features, resolvedFeatureMap } = editorConfig
  const props = (feature: string) => resolvedFeatureMap.get(feature)?.sanitizedServerFeatureProps as Props | undefined
  const slugs = (kind: string, own: Named = []) => own.map(({ slug }) => `${kind}:${slug}`)
  const nodes = features.nodes as readonly { node: NodeClass | { with: unknown; replace: NodeClass } }[]
  const typed = nodes.map(({ node }) => ('with' in node ? node.replace : node).getType())
  const names = typed.flatMap((type) => {
    if (type === 'block') return slugs(type, props('blocks')?.blocks)
    return type === 'inlineBlock' ? slugs(type, props('blocks')?.inlineBlocks) : [type]
  })
  const vocabulary = [...asBlocks, ...variants].map(({ stored }) => stored)
  expect([...names, ...inEveryEditor].sort()).toEqual([...vocabulary, ...parts].sort())
  expect(props('heading')?.enabledHeadingSizes).toEqual(['h2', 'h3', 'h4'])
  expect(props('link')?.enabledCollections?.filter((each) => !isAddressed(each))).toEqual([])
  const bars = ['toolbarInline', 'toolbarFixed']
  const lists = ['unorderedList', 'orderedList']
  const blocksAndStyles = ['blocks', 'experimental_table', 'horizontalRule', 'blockquote', 'link', 'textState']
  const marks = ['bold', 'italic', 'strikethrough', 'subscript', 'superscript']
  expect([...features.enabledFeatures].sort()).toEqual(
    [...bars, ...lists, ...marks, ...blocksAndStyles, 'heading', 'paragraph', 'paste'].sort(),
  )
})
