import { encodeLexical, type StoredBody } from '@/domain/body/encodeLexical'
import type { TypedBlock, TypedBody, TypedInline, TypedParagraph } from '@/domain/body/TypedBody'

const text = (words: string, style: { bold?: boolean; italic?: boolean } = {}): TypedInline => ({
  type: 'text',
  text: words,
  ...style,
})

const note = (words: string): TypedInline => ({ type: 'footnote', children: [text(words)] })

const inner = (relationTo: 'articles' | 'authors' | 'topics', id: string, ...children: TypedInline[]): TypedInline => ({
  type: 'innerLink',
  relationTo,
  id,
  children,
})

const paragraph = (...children: (TypedInline | string)[]): TypedParagraph => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})

const heading = (level: 2 | 3 | 4, words: string): TypedBlock => ({ type: 'heading', level, children: [text(words)] })

function stored(body: TypedBody): StoredBody {
  let id = 0
  return encodeLexical(body, () => `node-${(id += 1)}`)
}

/** A list in a list, each in the form that Lexical stores: the inner one in an item of its own. */
function withSublist(body: StoredBody): StoredBody {
  const sublist = stored([{ type: 'list', ordered: false, items: [{ blocks: [paragraph('Its tenants')] }] }])
  const list = body.root.children.find(({ type }) => type === 'list')
  const item = { type: 'listitem', version: 1, value: 2, children: sublist.root.children }
  if (list && 'children' in list) (list.children as object[]).push(item)
  return body
}

/** Every node that a text can have, links to existing pages, two notes. */
export const everyNode = withSublist(
  stored([
    paragraph(
      'Twice a day the estuary gives back four square kilometres of land that belong, on paper, to nobody.',
      note('Harbours Act, s. 14; the schedule lists only “navigable” channels.'),
      ' The ',
      inner('topics', 'sea', text('last review', { italic: true })),
      ' took ',
      text('eleven years', { bold: true, italic: true }),
      '.',
    ),
    heading(2, 'Four statutes, one beach'),
    { type: 'list', ordered: true, items: [{ blocks: [paragraph('The port')] }] },
    {
      type: 'quote',
      blocks: [paragraph('The mud is ours until somebody wants it.', { type: 'lineBreak' }, 'A harbour master')],
    },
    { type: 'pullQuote', text: 'A line on a map drawn at low water is a decision about who gets wet.' },
    heading(3, 'The register'),
    { type: 'figure', media: 'pier', caption: [] },
    {
      type: 'table',
      rows: [
        ['Year', 'Disputes'].map((words) => ({ header: 'column' as const, blocks: [paragraph(words)] })),
        [{ header: 'row' as const, blocks: [paragraph('2019')] }, { blocks: [paragraph('1 204')] }],
      ],
    },
    { type: 'rule' },
    heading(2, 'What to do'),
    paragraph(
      inner('authors', 'tom', text('Tom Osei')),
      ' wrote of ',
      inner('articles', 'ferry', text('the last ferry')),
      ' before; see ',
      { type: 'link', url: 'https://elsewhere.example/report?a=1&b=2', children: [text('the report')] },
      '.',
    ),
    paragraph('None of this is inevitable.', note('Osei & Đorđević, 2018.')),
  ]),
)

/** Links and an image whose records are deleted: the words remain, links and images are dropped. */
export const linksGone = stored([
  paragraph(
    'As ',
    inner('articles', 'trashed', text('we argued')),
    ', ',
    inner('authors', 'gone', text('somebody')),
    ' on ',
    inner('topics', 'gone', text('a topic')),
    ' said.',
  ),
  { type: 'figure', media: 'gone', caption: [text('Nobody sees this caption.')] },
  { type: 'figure', media: 'map', caption: [text('The map that the text is about.')] },
])

export const arabic = stored([paragraph('البحر لا يملكه أحد.', note('قانون الموانئ، المادة ١٤.'))])

export const short = stored([paragraph('The ferry sails at nine.')])

/** 500 words. */
export const long = stored([paragraph(Array.from({ length: 500 }, () => 'tide').join(' '))])

/** Every further form of these nodes, as imports bring them. */
export const everyForm = stored([
  paragraph(
    text('E = mc', { italic: true }),
    { type: 'text', text: '2', superscript: true },
    ', H',
    { type: 'text', text: '2', subscript: true },
    'O, ',
    { type: 'text', text: 'not this', strikethrough: true },
    ', and ',
    { type: 'text', text: 'البحر ', lang: 'ar' },
    { type: 'text', text: 'للجميع', lang: 'ar', bold: true },
    '.',
    {
      type: 'footnote',
      name: 'osei',
      children: [text('Osei, '), text('The Tide', { italic: true }), text(', p. 4.')],
    },
    ' Again.',
    { type: 'noteReference', name: 'osei' },
  ),
  heading(4, 'A fourth level'),
  {
    type: 'list',
    ordered: true,
    start: 3,
    items: [
      { blocks: [paragraph('Third.'), paragraph('And more of it.')] },
      { blocks: [paragraph('Fourth.'), { type: 'list', ordered: false, items: [{ blocks: [paragraph('Within.')] }] }] },
    ],
  },
  {
    type: 'quote',
    blocks: [paragraph('The first paragraph.'), paragraph('The second.')],
    attribution: [text('A harbour master, '), text('Letters', { italic: true })],
  },
  {
    type: 'table',
    caption: [text('Disputes a year.'), { type: 'footnote', children: [text('Harbour office.')] }],
    rows: [
      [
        { header: 'column', rowSpan: 2, blocks: [paragraph('Year')] },
        { header: 'column', colSpan: 2, blocks: [paragraph('Disputes')] },
      ],
      [
        { header: 'column', blocks: [paragraph('won')] },
        { header: 'column', blocks: [paragraph('lost')] },
      ],
      [{ header: 'row', blocks: [paragraph('2019')] }, { blocks: [paragraph('4')] }, { blocks: [paragraph('7')] }],
    ],
  },
  {
    type: 'figure',
    media: 'pier',
    caption: [text('The pier in '), text('Harwick', { italic: true })],
    alt: 'Four piles',
    width: 'wide',
  },
  { type: 'embed', url: 'https://film.example/1', title: 'A film of the tide' },
  { type: 'embed', url: 'https://film.example/2', title: 'Another, with a still', still: 'pier' },
  { type: 'aside', title: 'What is a foreshore?', blocks: [paragraph('Land between the tides.')] },
])
