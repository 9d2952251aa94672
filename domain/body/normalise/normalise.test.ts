import { describe, expect, test } from 'vitest'

import { decodeLexical } from '@/domain/body/decodeLexical'

import { normalise } from './normalise'

const text = (words: string, more: object = {}) => ({ type: 'text', version: 1, text: words, format: 0, ...more })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children })
const root = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } })
const link = (fields: object, ...children: unknown[]) => ({ type: 'link', version: 3, fields, children })
const item = (...children: unknown[]) => ({ type: 'listitem', version: 1, children })
const list = (...children: unknown[]) => ({ type: 'list', listType: 'bullet', version: 1, children })
const cell = (more: object, ...children: unknown[]) => ({ type: 'tablecell', version: 1, children, ...more })
const table = (...cells: unknown[]) => ({ type: 'table', children: [{ type: 'tablerow', children: cells }] })
const note = (words: unknown) => ({ type: 'inlineBlock', version: 1, fields: { blockType: 'footnote', text: words } })

const done = (stored: unknown) => {
  const result = normalise(stored)
  if (result.refusal !== null) throw new Error(result.refusal)
  return result
}
const sentences = (stored: unknown) =>
  done(stored).findings.map(({ place, fault, done: now }) => `${place}: ${fault}. ${now}`)

describe('what an editor, a paste or an import may bring', () => {
  test.each([
    [
      'a bookmark of Word: a link without an address',
      root(
        paragraph(link({ linkType: 'custom', url: '' }, text('The first paragraph as it comes out of a Word file.'))),
      ),
      root(paragraph(text('The first paragraph as it comes out of a Word file.'))),
      'In the paragraph that begins “The first paragraph as it…”: a link has no address. Its words stay as plain text.',
    ],
    [
      'merged cells',
      root(table(cell({ colSpan: 2, rowSpan: 1, headerState: 0 }, paragraph(text('Both'))))),
      null,
      null,
    ],
    [
      'an unknown node with words',
      root({ type: 'code', children: [text('let x')] }),
      root(paragraph(text('let x'))),
      'In the part that begins “let x”: something stands here that a commentary cannot have in this place (“code”). Its words stay.',
    ],
    [
      'an image of a page elsewhere',
      root(paragraph(text('before '), { type: 'upload', src: 'file:///C:/clip.png' }, text(' after'))),
      root(paragraph(text('before '), text(' after'))),
      'In the paragraph that begins “before after”: something stands here that a commentary cannot have in this place (“upload”). It was left out.',
    ],
    [
      'underlined words',
      root(paragraph(text('x', { format: 9 }))),
      root(paragraph(text('x', { format: 1 }))),
      'In the paragraph that begins “x”: some words have a format that a commentary does not have. They stay without it.',
    ],
    [
      'a link to a script',
      root(paragraph(link({ linkType: 'custom', url: 'javascript:alert(1)' }, text('x')))),
      root(paragraph(text('x'))),
      'In the paragraph that begins “x”: a link leads to “javascript:alert(1)”, where readers may not go. Its words stay as plain text.',
    ],
    [
      'a heading of the fifth level',
      root({ type: 'heading', tag: 'h5', children: [text('x')] }),
      root({ type: 'heading', tag: 'h4', children: [text('x')] }),
      'In the heading that begins “x”: a heading is of the level 5. It is of the level 4 now.',
    ],
    [
      'a list of checks',
      root({ type: 'list', listType: 'check', tag: 'ul', start: 1, children: [{ ...item(text('x')), value: 1 }] }),
      root({ type: 'list', listType: 'bullet', tag: 'ul', start: 1, children: [{ ...item(text('x')), value: 1 }] }),
      'In the list that begins “x”: a list has neither bullets nor numbers. It has bullets now.',
    ],
    ['a NUL and half a character', root(paragraph(text('a\0\ud800b'))), root(paragraph(text('ab'))), null],
    ['words outside of paragraphs', root(text('a'), text('b')), root(paragraph(text('a'), text('b'))), null],
  ])('%s', (_, stored, becomes, sentence) => {
    expect(done(stored).stored).toEqual(becomes ?? stored)
    expect(sentences(stored)).toEqual(sentence === null ? [] : [sentence])
  })

  test('paragraphs in an item have an empty line between, which the page shows as paragraphs', () => {
    const { stored } = done(root(list(item(paragraph(text('a')), paragraph(text('b')), list(item(text('c')))))))
    const { body, faults } = decodeLexical(stored, { picture: () => null, href: () => null })
    expect(faults).toEqual([])
    expect(body).toMatchObject([
      { items: [{ blocks: [{ type: 'paragraph' }, { type: 'paragraph' }, { type: 'list' }] }] },
    ])
  })

  test('older notes of plain words become texts, and notes in notes their words', () => {
    const { stored } = done(root(paragraph(text('a'), note('one\ntwo'))))
    expect(JSON.stringify(stored)).toContain('"root"')
    const nested = { root: { type: 'root', children: [paragraph(text('x'), note('deep'))] } }
    expect(JSON.stringify(done(root(paragraph(note(nested)))).stored)).toContain('deep')
  })

  test('a place without words is named by what stands before it', () => {
    expect(sentences(root(paragraph(text('The basin will close this winter')), { type: 'iframe' }))).toEqual([
      'After the paragraph that begins “The basin will close this…”: something stands here that a commentary cannot have in this place (“iframe”). It was left out.',
    ])
    expect(sentences(root({ type: 'iframe' }))[0]).toMatch(/^At the beginning of the text: /)
  })
})

test.each([
  ['a string', 'hello'],
  ['nothing', null],
  ['no root', { root: null }],
  ['children that are no list', { root: { type: 'root', children: {} } }],
  ['20 001 parts', root(...Array.from({ length: 20_001 }, () => paragraph()))],
  ['parts 502 deep', root(Array.from({ length: 502 }).reduce<object>((inner) => ({ inner }), {}))],
  ['a million values and one', root({ values: Array<object>(1_000_001).fill({}) })],
  ['2 MB of words', root(paragraph(text('x'.repeat(2_000_000))))],
])('%s is no text', (_, stored) => {
  expect(normalise(stored).refusal).toMatch(/\.$/)
})
