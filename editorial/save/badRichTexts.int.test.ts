import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { docIn, expectAnswer, expectRefused } from '@/editorial/requests/badInputs.fixtures'
import type { Article } from '@/payload-types'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
let commentary: string
beforeAll(async () => {
  site = await openTestSite()
  commentary = (await site.publish('As it was')).id
})
afterAll(async () => site.close())

const words = (text: string, more: object = {}) => ({ type: 'text', version: 1, text, format: 0, ...more })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children })
const root = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } })
const link = (fields: object, ...children: unknown[]) => ({
  type: 'link',
  version: 3,
  fields,
  children: children.length > 0 ? children : [words('words')],
})
const to = (url: string) => root(paragraph(link({ linkType: 'custom', url })))
const inside = (doc: unknown) => root(paragraph(link({ linkType: 'internal', doc })))
const figure = (media: unknown) => root({ type: 'block', version: 2, fields: { blockType: 'figure', media } })

/** A text of links in links, as JSON, since no writer of JSON goes so deep. */
const nested = (levels: number): string =>
  `{"body":{"root":{"type":"root","children":[{"type":"paragraph","children":[${'{"type":"link","fields":{"url":"/x"},"children":['.repeat(levels)}${']}'.repeat(levels)}]}]}}}`

const absurd: [number, string, unknown][] = [
  [11, 'a plain string', 'hello'],
  [11, 'a text as a string of JSON', JSON.stringify(root())],
  [12, 'no root', { root: null }],
  [13, 'children that are no list', { root: { type: 'root', children: {} } }],
  [16, '20 001 nodes', root(...Array.from({ length: 20_001 }, () => paragraph()))],
  [17, 'a text node of 2 MB', root(paragraph(words('x'.repeat(2_000_000))))],
]

test.each(absurd)('%i: %s is no text, in a draft, a live commentary and a new one', async (_, __, body) => {
  const draft = { method: 'patch', path: `/articles/${commentary}?draft=true`, body: { body } }
  expect(await expectRefused(site, draft, 400)).toContain('"path":"body"')
  await expectRefused(site, { ...draft, path: `/articles/${commentary}`, body: { body, _status: 'published' } }, 400)
  await expectRefused(site, { path: '/articles?draft=true', body: { title: 'New', body } }, 400)
})

const losing: [number, string, unknown, RegExp][] = [
  [1, 'a javascript: link', to('javascript:alert(1)'), /a link leads to “javascript:alert\(1\)”/],
  [2, 'a javascript: link with a tab', to('java\tscript:alert(1)'), /a link leads to/],
  [2, 'a javascript: link in capitals', to('JaVaScRiPt:alert(1)'), /a link leads to/],
  [4, 'a data: link', to('data:text/html,<script>alert(1)</script>'), /a link leads to/],
  [6, 'a link of another scheme’s host', to('//evil.test'), /a link leads to/],
  [7, 'a link with a password', to('https://user:pw@bank.test'), /a link leads to/],
  [10, 'an unknown node', root({ type: 'iframe', src: 'https://evil.test' }), /“iframe”.*left out/],
  [10, 'an unknown node in running text', root(paragraph({ type: 'upload' })), /“upload”.*left out/],
  [21, 'a node “__proto__”', root({ type: '__proto__' }), /left out/],
  [23, 'a link to an account', inside({ relationTo: 'users', value: 'x' }), /no page of the site/],
  [23, 'a link to no record', inside({ relationTo: 'articles', value: { $ne: null } }), /no page of the site/],
  [23, 'a link to a string', inside('x'), /no page of the site/],
  [23, 'a figure of an object', figure({ $ne: null }), /none of the library/],
  [23, 'a figure of an image that is not there', figure('000000000000000000000000'), /not there any more/],
]

test.each(losing)('%i: a text with %s is a draft without it, and no publication', async (_, __, body, said) => {
  const draft = { method: 'patch', path: `/articles/${commentary}?draft=true`, body: { body } }
  const taken = await expectAnswer(site, draft)
  expect(taken.status, taken.text.slice(0, 300)).toBe(200)
  expect(taken.text).toMatch(said)
  expect(taken.text).not.toMatch(/root\.children\[/)
  const live = { ...draft, path: `/articles/${commentary}`, body: { body, _status: 'published' } }
  expect(await expectRefused(site, live, 400)).toContain('"path":"body"')
})

const repaired: [number, string, unknown][] = [
  [14, 'a null among the children', root(null, paragraph(words('x')))],
  [19, 'a heading “script”', root({ type: 'heading', tag: 'script', children: [words('x')] })],
  [19, 'a heading “h9”', root({ type: 'heading', tag: 'h9', children: [words('x')] })],
  [27, 'a NUL', root(paragraph(words('a\0b')))],
  [28, 'half a character', root(paragraph(words('a\ud800b')))],
  [32, 'accents piled up', root(paragraph(words(`a${'\u0301'.repeat(1000)}`)))],
]

test.each(repaired)('%i: a text with %s is saved without it, in a draft and live', async (_, __, body) => {
  const draft = { method: 'patch', path: `/articles/${commentary}?draft=true`, body: { body } }
  expect((await expectAnswer(site, draft)).status).toBe(200)
  const live = { ...draft, path: `/articles/${commentary}`, body: { body, _status: 'published' } }
  expect((await expectAnswer(site, live)).status).toBe(200)
  const { body: stored } = await site.payload.findByID({ collection: 'articles', id: commentary, overrideAccess: true })
  expect(JSON.stringify(stored)).not.toMatch(/\\u0000|\\ud800|\u0301{9}|script|"h9"|null,\{"type":"p/)
})

describe('a text too deep', () => {
  test.each([500, 3000, 20_000])('15: %i links in one another are refused at once', async (levels) => {
    await expectRefused(site, { path: '/articles?draft=true', body: nested(levels) }, 400)
  })

  test.each([2, 30])('15: %i links in one another are a text', async (levels) => {
    expect((await expectAnswer(site, { path: '/articles?draft=true', body: nested(levels) })).status).toBe(201)
  })
})

test.each(['__proto__', 'constructor', 'toString'])('21: a key “%s” is refused, and reaches nothing', async (key) => {
  const node = `{"type":"text","text":"x","${key}":{"polluted":1}}`
  const body = `{"body":{"root":{"type":"root","children":[{"type":"paragraph","children":[${node}]}]}}}`
  await expectRefused(site, { path: '/articles?draft=true', body }, 400)
  expect('polluted' in {}).toBe(false)
})

describe('a text that is taken', () => {
  const save = async (body: unknown): Promise<Article['body']> => {
    const answer = await expectAnswer(site, { path: '/articles?draft=true', body: { title: 'Taken', body } })
    expect(answer.status, answer.text.slice(0, 300)).toBe(201)
    const { id } = docIn(answer.text)
    const asked = { collection: 'articles', id, draft: true, depth: 0, overrideAccess: true } as const
    return (await site.payload.findByID(asked)).body
  }

  test('20: loses the styles that pasting brought', async () => {
    const stored = await save(
      root({ ...paragraph(words('x', { style: 'background:url(//x)' })), textStyle: 'color:red' }),
    )
    expect(JSON.stringify(stored)).not.toMatch(/background|color/)
  })

  test('35: keeps its words composed', async () => {
    expect(JSON.stringify(await save(root(paragraph(words('Cafe\u0301')))))).toContain('Caf\u00e9')
  })

  test('30: keeps emoji of several parts, flags, and words from right to left, byte by byte', async () => {
    const text = '👨‍👩‍👧‍👦 🇦🇹 🏴󠁧󠁢󠁥󠁮󠁧󠁿 العربية עברית'
    expect(JSON.stringify(await save(root(paragraph(words(text)))))).toContain(text)
  })
})

test('25: an empty text is a draft, and no publication', async () => {
  for (const body of [null, root(), root(paragraph()), root(paragraph(words('  ')))]) {
    const made = await expectAnswer(site, { path: '/articles?draft=true', body: { title: 'Empty', body } })
    expect(made.status).toBe(201)
    const publish = { method: 'patch', path: `/articles/${docIn(made.text).id}`, body: { _status: 'published' } }
    expect(await expectRefused(site, publish, 400)).toContain('There is no text yet')
  }
})
