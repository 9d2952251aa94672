import { describe, expect, test } from 'vitest'

import { normalise } from './normalise'

type Stored = Record<string, unknown>

const run = (words: string) => ({ type: 'text', version: 1, text: words, format: 0 })
const element = (type: string, children: unknown[], more: object = {}) => ({ type, version: 1, children, ...more })
const paragraph = (...children: unknown[]) => element('paragraph', children)
const link = (fields: object, ...children: unknown[]) => element('link', children, { fields })
const list = (more: object, ...children: unknown[]) => element('list', children, { listType: 'bullet', ...more })
const item = (...children: unknown[]) => element('listitem', children)
const block = (fields: object) => ({ type: 'block', version: 2, fields })
const inline = (fields: object) => ({ type: 'inlineBlock', version: 1, fields })
const words = (...children: unknown[]) => ({ root: element('root', children) })
const breaks = (count: number) => Array.from({ length: count }, () => ({ type: 'linebreak', version: 1 }))

function done(...given: unknown[]) {
  const result = normalise(words(...given))
  if (result.refusal !== null) throw new Error(result.refusal)
  const { children } = result.stored.root as { children: Stored[] }
  return { children, findings: result.findings }
}
const within = (...given: unknown[]) => done(paragraph(...given)).children[0]?.children
const said = (...given: unknown[]) => done(...given).findings.map(({ fault, loses }) => [fault, loses])

describe('a heading', () => {
  test.each([
    ['h1', 'h2'],
    ['h3', 'h3'],
    ['h6', 'h4'],
  ])('of the level %s is one of %s', (tag, becomes) => {
    expect(done(element('heading', [run('x')], { tag })).children).toMatchObject([{ type: 'heading', tag: becomes }])
  })

  test('without a level is a paragraph, and that is told without a loss', () => {
    expect(done(element('heading', [run('x')])).children).toEqual([paragraph(run('x'))])
    expect(said(element('heading', [run('x')]))).toEqual([['a heading has no level', false]])
  })
})

describe('a list', () => {
  test('has the tag, the start and the numbers of a list, and what stands between items is one', () => {
    const given = list({ listType: 'number', start: -1 }, { ...item(run('a')), value: 'x' }, paragraph(run('b')))
    expect(done(given).children).toMatchObject([
      {
        ...{ tag: 'ol', start: 1, listType: 'number' },
        children: [
          { type: 'listitem', value: 1, children: [run('a')] },
          { type: 'listitem', value: 2, children: [run('b')] },
        ],
      },
    ])
    const counted = list({ listType: 'number', start: 7 }, { ...item(run('a')), value: 7 })
    expect(done(counted).children).toMatchObject([{ start: 7, children: [{ value: 7 }] }])
    expect(done(list({ listType: 'check' }, item(run('a')))).children).toMatchObject([
      { tag: 'ul', listType: 'bullet' },
    ])
  })

  test('without items is none', () => {
    expect(done(list({}), paragraph(run('x'))).children).toEqual([paragraph(run('x'))])
  })

  test('stands in lists seven times; deeper ones are words of their item', () => {
    const nest = (depth: number): object => list({}, item(run(`at ${depth}`), ...(depth < 10 ? [nest(depth + 1)] : [])))
    const json = JSON.stringify(done(nest(1)).children)
    expect(json.split('"type":"list"')).toHaveLength(9)
    for (let depth = 1; depth <= 10; depth += 1) expect(json).toContain(`"at ${depth}"`)
  })

  test('needs no line break beside it in its item, words and paragraphs need two', () => {
    const inner = list({}, item(run('c')))
    const given = list({}, item(run('a'), paragraph(run('b')), inner, run('d')))
    const [{ children } = { children: [] }] = done(given).children[0]?.children as { children: Stored[] }[]
    expect(children).toMatchObject([run('a'), ...breaks(2), run('b'), { type: 'list' }, run('d')])
    expect(done(list({}, item(paragraph(run('a')), run('b')))).children).toMatchObject([
      { children: [{ children: [run('a'), ...breaks(2), run('b')] }] },
    ])
  })
})

describe('a table', () => {
  const cells = (...given: unknown[]) => element('table', [element('tablerow', given)])
  test('has rows of cells, with a paragraph at least; what stands between is one', () => {
    expect(done(element('table', [run('a'), element('tablerow', [])])).children).toEqual([
      element('table', [element('tablerow', [element('tablecell', [paragraph(run('a'))])])]),
    ])
    expect(done(cells(element('tablecell', []))).children).toEqual([cells(element('tablecell', [paragraph()]))])
    expect(done(element('table', [element('tablerow', [])])).children).toEqual([])
  })

  test.each([
    ['colSpan', 1000, 1000],
    ['colSpan', 1001, 1],
    ['rowSpan', 0, 1],
    ['rowSpan', 1.5, 1],
    ['headerState', 3, 3],
    ['headerState', 4, 0],
  ])('%s of a cell: %j becomes %j', (name, given, becomes) => {
    const kept = done(cells(element('tablecell', [], { [name]: given }))).children
    expect(kept).toMatchObject([{ children: [{ children: [{ [name]: becomes }] }] }])
  })
})

describe('a link', () => {
  const out = { linkType: 'custom', url: 'https://a.example/' }
  const home = { linkType: 'internal', doc: { relationTo: 'articles', value: 'a' } }

  test('in a link, however deep, is its words; the outer one stays', () => {
    expect(within(link(out, link(home, run('x'))))).toEqual([link(out, run('x'))])
    expect(said(paragraph(link(out, paragraph(link(home, run('x'))))))).toEqual([
      ['a link stands inside a link', false],
    ])
  })

  test('that nobody can see is none, and nothing is said of it', () => {
    const unseen = paragraph(run('x'), link({ url: '' }, run('')), link(out), link(out, run('\u0000')))
    expect(done(unseen)).toEqual({ children: [paragraph(run('x'))], findings: [] })
  })

  test.each([
    ['no address', { url: ' ' }, 'a link has no address', false],
    ['a script', { url: 'javascript:x' }, 'a link leads to “javascript:x”, where readers may not go', true],
    [
      'no collection of pages',
      { ...home, doc: { relationTo: 'users', value: 'a' } },
      'a link leads to no page of the site',
      true,
    ],
    ['no record', { ...home, doc: { relationTo: 'articles', value: {} } }, 'a link leads to no page of the site', true],
  ])('to %s is its words', (_, fields, fault, loses) => {
    expect(within(link(fields, run('x')))).toEqual([run('x')])
    expect(said(paragraph(link(fields, run('x')), link(fields, run('y'))))).toEqual([[fault, loses]])
  })

  test('that begins with “www.” leads outside', () => {
    expect(within(link({ url: 'www.a.example/b' }, run('x')))).toEqual([
      link({ linkType: 'custom', url: 'https://www.a.example/b' }, run('x')),
    ])
    expect(within(link(home, run('x')))).toEqual([link(home, run('x'))])
  })
})

test('a block among words stands between line breaks', () => {
  expect(within(run('a'), element('quote', [run('b')]), run('c'))).toEqual([
    ...[run('a'), ...breaks(1), run('b'), ...breaks(1), run('c')],
  ])
})

test('a note in a note is its words; its name has no controls, and none is added', () => {
  const note = (text: unknown, more: object = {}) => inline({ blockType: 'footnote', text, ...more })
  const mark = inline({ blockType: 'noteReference', name: 'n\u0000' })
  expect(within(run('x'), mark)).toEqual([run('x'), inline({ blockType: 'noteReference', name: 'n' })])
  const inner = paragraph(run('a'), note(words(paragraph(run('b')))), mark)
  expect(within(note(words(inner), { name: 'm\u0000' }))).toEqual([
    note(words(paragraph(run('a'), run('b'))), { name: 'm' }),
  ])
  expect(within(note('one\ntwo'))).toEqual([
    note({ root: expect.objectContaining({ children: [expect.anything(), expect.anything()] }) as unknown }),
  ])
})

describe('a field of a block', () => {
  test.each([
    ['figure', 'alt', 'a\u0000b', 'ab'],
    ['figure', 'media', 'm', 'm'],
    ['figure', 'media', '', null],
    ['figure', 'media', { id: {} }, null],
    ['figure', 'caption', words(run('a\u0000')), words(paragraph(run('a')))],
    ['pullQuote', 'text', words(paragraph(run('a'), run('b'))), 'ab'],
    ['quotation', 'text', words(element('heading', [run('a')])), words(paragraph(run('a')))],
    ['quotation', 'attribution', words(run('a'), element('quote', [])), words(paragraph(run('a')))],
    ['tableCaption', 'text', words(element('heading', [run('a')])), words(paragraph(run('a')))],
    ['embed', 'url', ' https://a.example/ ', 'https://a.example/'],
    ['embed', 'url', 'javascript:x', ''],
    ['embed', 'title', 'a\u0000', 'a'],
    ['embed', 'still', [], null],
    ['aside', 'title', 'a\u0000', 'a'],
    ['aside', 'text', words(element('heading', [run('a')])), words(paragraph(run('a')))],
  ])('%s, %s: %j becomes %j', (blockType, name, given, becomes) => {
    const [kept] = done(block({ blockType, [name]: given })).children as { fields?: Stored }[]
    expect(kept?.fields?.[name]).toEqual(becomes)
  })

  test('that is lost is told to whoever publishes', () => {
    expect(said(block({ blockType: 'embed', url: 'javascript:x' }))).toEqual([
      [expect.stringContaining('an embed'), true],
    ])
    expect(said(block({ blockType: 'figure', media: [] }))).toEqual([['an image is none of the library', true]])
  })

  test('of an unknown block is a paragraph; a node with nothing is lost', () => {
    expect(done(block({ blockType: 'code', code: 'let x', title: 'T' })).children).toEqual([
      ...[paragraph(run('T')), paragraph(run('let x'))],
    ])
    expect(done({ type: 'code', text: 'let x' }).children).toEqual([paragraph(run('let x'))])
    expect(said({ type: 'iframe' }).map(([, loses]) => loses)).toEqual([true])
  })
})
