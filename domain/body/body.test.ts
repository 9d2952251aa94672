import { describe, expect, test } from 'vitest'

import type { Picture } from './Body'
import { decodeLexical } from './decodeLexical'
import { encodeLexical } from './encodeLexical'
import { footnotes } from './footnotes'
import { headings } from './headings'
import { plainText } from './plainText'
import { readingMinutes, wordCount } from './readingMinutes'
import type { TypedBody, TypedInline, TypedNoteReference, TypedParagraph } from './TypedBody'

const picture: Picture = {
  src: '/x',
  width: 1,
  height: 1,
  alt: 'x',
  card: null,
  ground: false,
  sources: [],
  caption: 'kept',
  credit: null,
}
const open = {
  picture: (value: unknown) => (value === 'm1' ? picture : null),
  href: (_: string, value: unknown) => (value === 'a1' ? '/commentary/x' : null),
}
const text = (said: string) => ({ type: 'text' as const, text: said })
const note = (said: string): TypedInline => ({ type: 'footnote', children: [text(said)] })
const words = (...children: TypedInline[]): TypedParagraph => ({ type: 'paragraph', children })
const item = (...children: TypedInline[]) => ({ blocks: [words(...children)] })
const stored = (...children: unknown[]) => ({ root: { type: 'root', children } })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const faults = (value: unknown) => decodeLexical(value, open).faults.map(({ place, message }) => `${place}: ${message}`)

const typed: TypedBody = [
  { type: 'heading', level: 2, children: [text('One')] },
  {
    type: 'paragraph',
    children: [text('A '), { ...text('b'), bold: true }, note('n1'), { type: 'lineBreak' }],
  },
  { type: 'heading', level: 3, children: [text('One')] },
  {
    type: 'list',
    ordered: true,
    items: [item(text('x')), item({ type: 'link', url: 'https://example.org', children: [text('y')] })],
  },
  {
    type: 'quote',
    blocks: [words({ type: 'innerLink', relationTo: 'articles', id: 'a1', children: [text('in')] }, note('n2'))],
  },
  { type: 'pullQuote', text: 'p' },
  { type: 'figure', media: 'm1', caption: [] },
  { type: 'table', rows: [[{ header: 'column', blocks: [words(text('h'))] }], [{ blocks: [words(text('c'))] }]] },
  { type: 'rule' },
  { type: 'heading', level: 2, children: [text('Note 1')] },
]

describe('a body', () => {
  const { body, faults: found } = decodeLexical(
    encodeLexical(typed, () => 'id'),
    open,
  )

  test('comes back from the store as it was typed, anchors and note numbers given', () => {
    expect(found).toEqual([])
    expect(body.map(({ type }) => type)).toEqual(typed.map(({ type }) => type))
    expect(body[0]).toMatchObject({ anchor: 'one' })
    expect(body[2]).toMatchObject({ anchor: 'one-2' })
    expect(body[9]).toMatchObject({ anchor: 'section-note-1' })
    expect(body[4]).toMatchObject({
      blocks: [
        {
          children: [
            { type: 'link', href: '/commentary/x' },
            { type: 'footnote', number: 2 },
          ],
        },
      ],
    })
    expect(body[6]).toMatchObject({ caption: [{ type: 'text', text: 'kept' }] })
  })

  test('reads as plain text, with notes at the end', () => {
    expect(plainText(body)).toBe('One\n\nA b\n\n\nOne\n\n1. x\n2. y\n\nin\n\nkept\n\nh\nc\n\nNote 1\n\n1. n1\n\n2. n2')
    expect(headings(body)).toHaveLength(3)
    expect([wordCount(body) > 10, readingMinutes([])]).toEqual([true, 1])
  })
})

test('a note cited twice has one number, one text at the end, and two marks', () => {
  const again: TypedNoteReference = { type: 'noteReference', name: 'osei' }
  const first: TypedInline = { type: 'footnote', name: 'osei', children: [{ ...text('Osei'), italic: true }] }
  const cited: TypedBody = [words(text('a'), note('n1'), first), words(text('b'), again)]
  const { body, faults: found } = decodeLexical(
    encodeLexical(cited, () => 'id'),
    open,
  )
  expect(found).toEqual([])
  expect(body[1]).toMatchObject({ children: [{ text: 'b' }, { type: 'noteReference', number: 2, mark: 2 }] })
  expect(footnotes(body)).toMatchObject([
    { number: 1, marks: 1 },
    { number: 2, marks: 2, children: [{ italic: true }] },
  ])
})

describe('what a commentary may not hold is named with its place', () => {
  test.each([
    [
      'javascript:',
      stored(paragraph({ type: 'link', fields: { linkType: 'custom', url: 'javascript:alert(1)' }, children: [] })),
      /^At the beginning of the text: a link leads nowhere/,
    ],
    ['an unknown node', stored({ type: 'iframe' }), /“iframe”/],
    ['a null child', stored(null), /no part of a text/],
    ['children as an object', { root: { type: 'root', children: {} } }, /a list of parts is missing/],
    ['no root', { root: null }, /^The text: this is none/],
    ['a plain string', 'hello', /^The text: this is none/],
    ['h9', stored({ type: 'heading', tag: 'h9', children: [] }), /no level that there is/],
    [
      'accents piled up',
      stored(paragraph({ type: 'text', text: `a${'\u0301'.repeat(1000)}` })),
      /^In the paragraph that begins “a.*cannot be seen/,
    ],
    [
      'a link to no kind of page',
      stored(
        paragraph({
          type: 'link',
          fields: { linkType: 'internal', doc: { relationTo: 'users', value: 'u' } },
          children: [],
        }),
      ),
      /leads to no page/,
    ],
    [
      'a figure of no image',
      stored({ type: 'block', fields: { blockType: 'figure', media: { $ne: 1 } } }),
      /none of the library/,
    ],
    ['underline', stored(paragraph({ type: 'text', text: 'x', format: 8 })), /does not have/],
    ['a check list', stored({ type: 'list', listType: 'check', children: [] }), /neither bullets nor numbers/],
    ['a NUL', stored(paragraph({ type: 'text', text: 'a\0b' })), /^In the paragraph that begins “a.*cannot be seen/],
    ['a text of 2 MB', stored(paragraph({ type: 'text', text: 'x'.repeat(2_000_000) })), /longer than/],
  ])('%s', (_, value, sentence) => {
    expect(faults(value)[0]).toMatch(sentence)
  })

  test('too deep and too many are cut, quickly and without falling over', () => {
    let deep: object = { type: 'text', text: 'x' }
    for (let level = 0; level < 20_000; level += 1) deep = { type: 'link', fields: { url: '/x' }, children: [deep] }
    expect(faults(stored(paragraph(deep)))[0]).toMatch(/40 deep/)
    const many = Array.from({ length: 60_001 }, () => paragraph())
    expect(faults(stored(...many))[0]).toMatch(/more than 60000 parts/)
  })

  test('a hostile type does not reach the prototype', () => {
    expect(
      faults(JSON.parse('{"root":{"type":"root","children":[{"type":"__proto__"},{"type":"constructor"}]}}')),
    ).toHaveLength(2)
    expect('x' in {}).toBe(false)
  })

  test('a link to what readers may not see becomes its words, and no fault', () => {
    const link = {
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo: 'articles', value: 'draft' } },
      children: [{ type: 'text', text: 'words' }],
    }
    expect(decodeLexical(stored(paragraph(link)), open)).toEqual({
      faults: [],
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'words' }] }],
    })
  })
})
