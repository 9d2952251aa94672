import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from 'vitest'

import type { TypedBlock, TypedBody, TypedFlow, TypedInline } from '@/domain/body/TypedBody'

import type { HtmlImage } from './blocks/Place'
import { readHtml } from './readHtml'

const source = (name: string) => readFileSync(path.join(import.meta.dirname, 'sources', `${name}.html`), 'utf8')
const read = (name: string) => readHtml(source(name), { images: 'leave out' })

const text = (said: string, more: object = {}): TypedInline => ({ type: 'text', text: said, ...more })
const paragraph = (...children: TypedInline[]): TypedFlow => ({ type: 'paragraph', children })
const note = (...children: TypedInline[]): TypedInline => ({ type: 'footnote', children })
const cell = (said: string, more: object = {}) => ({ ...more, blocks: [paragraph(text(said))] })
const header = { header: 'column' as const }

/** The same invented commentary, as each program writes it. */
function commentary({ notes = true, quote = true } = {}): TypedBody<HtmlImage> {
  const board = note(text('Harbour board, '), text('Minutes', { italic: true }), text(', 2026.'))
  const quoted: TypedBlock<HtmlImage>[] = quote
    ? [{ type: 'quote', blocks: [paragraph(text('Nobody asked the river.'))] }]
    : []
  const changed = [
    text('The basin '),
    text('closes', { bold: true }),
    text(' in '),
    text('March', { italic: true }),
    text(', and CO'),
    text('2', { subscript: true }),
    ...(notes ? [text(' stays.'), board, text(' It remains ')] : [text(' stays. It remains ')]),
    text('a secret', { strikethrough: true }),
    text(' the 2'),
    text('nd', { superscript: true }),
    text(' port.'),
  ]
  return [
    { type: 'heading', level: 2, children: [text('What the vote changed')] },
    paragraph(...changed),
    paragraph(
      text('Read '),
      { type: 'link', url: 'https://river.example/report', children: [text('the '), text('report', { bold: true })] },
      text(' first.'),
    ),
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [
        {
          blocks: [
            paragraph(text('Dredge the mouth')),
            {
              type: 'list',
              ordered: false,
              items: [{ blocks: [paragraph(text('by night'))] }, { blocks: [paragraph(text('at low water'))] }],
            },
          ],
        },
        { blocks: [paragraph(text('Pay the pilots'))] },
      ],
    },
    { type: 'heading', level: 3, children: [text('Who pays')] },
    ...quoted,
    {
      type: 'table',
      rows: [
        [cell('Payer', header), cell('Share', header)],
        [cell('City'), cell('70 %')],
        [cell('Nobody else', { colSpan: 2 })],
      ],
    },
    paragraph(text('The end.'), ...(notes ? [note(text('Or not.'))] : [])),
  ]
}

test.each([
  ['word', {}],
  ['wordOnline', { notes: false, quote: false }],
  ['googleDocs', { notes: false, quote: false }],
  ['googleDocsFile', { quote: false }],
  ['markdown', {}],
  ['wordPress', {}],
  ['wikipedia', {}],
])('%s gives the commentary', (name, parts) => {
  expect(read(name).body).toEqual(commentary(parts))
})

describe('what was left out or changed is told', () => {
  const found = (name: string) => read(name).findings.map(({ what, places }) => `${what} ${places.join(' | ')}`)

  test.each([
    ['word', ['A link leads straight to its page now, without redirect or tracking. the report']],
    ['googleDocs', ['A link leads straight to its page now, without redirect or tracking. the report']],
    ['markdown', []],
    ['wikipedia', ['The title of the notes was left out, since each note stands at its mark. References']],
    [
      'googleDocsFile',
      [
        'A comment on the text was left out. [a]Is this right?',
        'A link leads straight to its page now, without redirect or tracking. the | report',
      ],
    ],
  ])('%s', (name, said) => {
    expect(found(name)).toEqual(said)
  })
})

test('LibreOffice parts a list where its kind changes; everything else is the commentary', () => {
  const { body, findings } = read('libreOffice')
  const kinds = body.map((block) =>
    block.type === 'list' ? `${block.items.length} from ${block.start ?? 1}` : block.type,
  )
  expect(kinds).toEqual([
    'heading',
    'paragraph',
    'paragraph',
    '1 from 3',
    '1 from 3',
    'heading',
    'quote',
    'table',
    'paragraph',
  ])
  expect([body[0], body[1], body[2], body[8]]).toEqual([0, 1, 2, 7].map((at) => commentary()[at]))
  expect(body[3]).toMatchObject({ items: [{ blocks: [{ type: 'paragraph' }, { type: 'list', items: [{}, {}] }] }] })
  expect(findings.map(({ what }) => what)).toContain('The header or footer of the pages was left out.')
})
