import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'

import type { Inline } from '@/domain/body/Body'
import { tools } from '@/faces/tools.fixtures'
import type { CommentaryView } from '@/reading/view'

import { read, slugs } from './books.fixtures'
import { pdf } from './pdf'
import { everywhere, made, opened, withImages } from './pdf.fixtures'

// Texts without a glyph are logged, which is no news here.
vi.mock('@/serving/process/logLine', () => ({ logLine: () => undefined }))

describe('a PDF', () => {
  test.each(slugs)('of %s is accessible (PDF/UA-1), and of the same bytes when it is made again', async (slug) => {
    const bytes = await made(slug)
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    expect((await opened(bytes)).part).toBe('1')
    expect(Buffer.from(await made(slug)).equals(Buffer.from(bytes))).toBe(true)
  })

  test('says whose it is, of which day and in which language, and has bookmarks and tags', async () => {
    const bytes = await made('who-owns-the-tide')
    const { info, outline, roles, alt, text, links } = await opened(bytes)
    expect(info).toMatchObject({
      Author: 'Tom Osei, Jelena Đorđević',
      Keywords: 'The sea, North Sea',
      Language: 'en-GB',
      CreationDate: 'D:20200925000000Z',
    })
    expect(info['Title']).toBe('Who owns the tide? </title><script>alert(1)</script>')
    expect(outline).toEqual([
      'Four statutes, one beach',
      'What to do',
      'About the authors',
      'Disclaimers',
      'How to cite',
    ])
    for (const role of ['H1', 'H2', 'L', 'LI', 'BlockQuote', 'Figure', 'Caption', 'Table', 'TH', 'TD', 'Note', 'Link'])
      expect(roles, role).toContain(role)
    expect(alt).toContain('A pilot boat leaves the estuary at low water')
    for (const said of [
      'University of Accra',
      'Harbours Act, s. 14',
      'Key points',
      'Ana Marić / Wikimedia Commons / CC BY 4.0',
      'Now: Jelena Đorđević is its director.',
      'Osei, T., & Đorđević, J. (2020, September 25)',
      'updated 1 October 2020',
    ])
      expect(text).toContain(said)
    expect(links).toContain('https://elsewhere.example/report?a=1&b=2')
    expect(links).toContain('https://northbank.example/commentary/who-owns-the-tide')
  })

  test('has every form of every node, and both marks of a note lead to it', async () => {
    const { text, links, part, alt } = await opened(await made('every-form'))
    for (const said of [
      'Third.',
      'Fourth.',
      '4.',
      'A harbour master, Letters',
      'Disputes a year.',
      'A film of the tide',
      'What is a foreshore?',
    ])
      expect(text.replaceAll(' ', '')).toContain(said.replaceAll(' ', ''))
    expect([part, alt[0]]).toEqual(['1', 'Four piles'])
    expect(text.replaceAll(' ', '').split('Osei,TheTide,p.4.')).toHaveLength(2)
    expect(links.filter((link) => link === 'https://film.example/1')).toHaveLength(1)
    expect(text).not.toMatch(/\u200E\S/)
    const notes = links.filter((link) => typeof link !== 'string').map((place) => JSON.stringify(place))
    expect(new Set(notes).size).toBeLessThan(notes.length)
  })

  test('without its images has all words, with what they show in words', async () => {
    const { text, part, roles } = await opened(
      await made('every-form', undefined, { ...withImages, image: () => Promise.resolve(null) }),
    )
    expect(part).toBe('1')
    expect(text).toContain('[Four piles] The pier in Harwick')
    expect(roles).not.toContain('Figure')
    const broken = await made('every-form', undefined, {
      ...withImages,
      image: () => Promise.resolve(Buffer.from('no image')),
    })
    expect((await opened(broken)).text).toContain('[Four piles]')
  })
})

describe('nothing that an editor types', () => {
  const hostile = [
    '#read("/etc/passwd")',
    '*x* _y_ `z` $1+1$ <label> @ref = head',
    String.raw`\u{41} \ #{panic("x")} #eval("1+1") #import "@preview/cetz:0.3.0"`,
    '"] + read("/etc/passwd") + ["',
    '-- --- ... ~ // no comment /* none */ https://x.example',
  ]

  test.each(hostile)('is read as markup: %s', async (words) => {
    const { text, info } = await opened(await made('bridges', (view) => everywhere(view, words)))
    const printed = words.replaceAll(' ', '')
    expect(info['Title']).toBe(words)
    expect(text.replaceAll(' ', '').replaceAll('\u00ad', '').split(printed).length).toBeGreaterThan(5)
  })

  test('keeps a PDF from being made', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constantFrom('en', 'ar', 'x-none', ''),
        async (words, lang) => {
          const bytes = await made('every-form', (view) => ({ ...everywhere(view, words), language: lang }))
          expect(bytes.length).toBeGreaterThan(1000)
        },
      ),
      { numRuns: 40 },
    )
  }, 60_000)

  test('keeps one from being made in the ways that are known to end a layout', async () => {
    const one = { header: null, colSpan: 1, rowSpan: 1, blocks: [] }
    const cell = { header: null, colSpan: 3, rowSpan: 1000, blocks: [] }
    const deep = (depth: number): CommentaryView['body'] => [
      { type: 'list', ordered: true, start: 0, items: [{ blocks: depth === 0 ? [] : (deep(depth - 1) as never) }] },
    ]
    const text: Inline[] = [
      { type: 'text', text: '\u0000\u0007\uD800 \u202E\u{1F600}一' },
      { type: 'noteReference', number: 99, mark: 2 },
      { type: 'link', href: '', children: [] },
      { type: 'link', href: '#nowhere', children: [{ type: 'text', text: 'x' }] },
      { type: 'link', href: `https://x.example/${'a'.repeat(9000)}`, children: [{ type: 'text', text: 'long' }] },
    ]
    const bytes = await made('bridges', (view) => ({
      ...view,
      title: '',
      body: [
        { type: 'heading', level: 4, anchor: '', children: [] },
        { type: 'heading', level: 2, anchor: 'x"] #panic', children: text },
        { type: 'table', caption: text, rows: [] },
        // The second row reaches across a cell that reaches down from the first.
        { type: 'table', caption: [], rows: [[one, { ...one, rowSpan: 2 }], [{ ...one, colSpan: 2 }]] },
        {
          type: 'table',
          caption: [],
          rows: [[], [cell, { ...cell, rowSpan: 1 }], [{ ...cell, colSpan: 9 }, cell], [cell]],
        },
        ...deep(30),
        { type: 'paragraph', children: text },
      ],
    }))
    expect((await opened(bytes)).text).toContain('long')
  })
})

test('emoji have glyphs: a PDF with an empty box would not claim to be accessible', async () => {
  const part = async (words: string) => (await opened(await made('bridges', (view) => everywhere(view, words)))).part
  expect(await part('The tide 🌊, the flag 🇭🇷, the pilot 👩🏽‍✈️ and a ♥️')).toBe('1')
  expect(await part('一')).toBeUndefined()
})

test('a script without a font has no PDF, and neither has a site without the compiler', async () => {
  const { view, publisher } = await read('bridges')
  expect(pdf.suits(view, withImages)).toBe(true)
  expect(pdf.suits((await read('man-yamlik-al-bahr')).view, withImages)).toBe(true)
  expect(pdf.suits({ ...view, standfirst: 'Кто владеет морем? Τίνος; של מי?' }, withImages)).toBe(true)
  expect(pdf.suits({ ...view, title: '谁拥有潮汐?' }, withImages)).toBe(false)
  expect(pdf.suits(view, { typeset: null })).toBe(false)
  await expect(pdf.render(view, publisher, { ...tools, typeset: null })).rejects.toThrow('no compiler')
})
