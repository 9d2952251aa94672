import { describe, expect, test } from 'vitest'

import { readHtml } from '@/domain/html/readHtml'

const read = (html: string) => readHtml(html, { images: 'leave out' }).body
const text = (said: string, more: object = {}) => ({ type: 'text', text: said, ...more })
const paragraph = (said: string, more: object = {}) => ({ type: 'paragraph', children: [text(said, more)] })
const cell = (said: string, more: object = {}) => ({ ...more, blocks: [paragraph(said)] })
const row = { header: 'row' }
const column = { header: 'column' }

describe('cells', () => {
  test.each([
    [
      'th in the first row',
      '<tr><th>a<th>b<tr><td>c<td>d',
      [
        [cell('a', column), cell('b', column)],
        [cell('c'), cell('d')],
      ],
    ],
    [
      'th in the first column',
      '<tr><td>a<td>b<tr><th>c<td>d',
      [
        [cell('a'), cell('b')],
        [cell('c', row), cell('d')],
      ],
    ],
    [
      'th elsewhere',
      '<tr><td>a<td>b<tr><td>c<th>d',
      [
        [cell('a'), cell('b')],
        [cell('c'), cell('d', column)],
      ],
    ],
    [
      'a scope',
      '<tr><th scope=row>a<th>b<tr><th scope=colgroup>c<td>d',
      [
        [cell('a', row), cell('b', column)],
        [cell('c', column), cell('d')],
      ],
    ],
    [
      'a head',
      '<thead><tr><td>a<td>b<tr><td>c<td>d</thead><tbody><tr><td>e<td>f</tbody>',
      [
        [cell('a', column), cell('b', column)],
        [cell('c', column), cell('d', column)],
        [cell('e'), cell('f')],
      ],
    ],
    [
      'spans',
      '<tr><td colspan=2>a<td rowspan=2>b<tr><td>c<td>d',
      [
        [cell('a', { colSpan: 2 }), cell('b', { rowSpan: 2 })],
        [cell('c'), cell('d')],
      ],
    ],
    [
      'spans that are none',
      '<tr><td colspan=0>a<td rowspan=-1>b<tr><td colspan=x>c<td>d',
      [
        [cell('a'), cell('b')],
        [cell('c'), cell('d')],
      ],
    ],
    [
      'an empty row',
      '<tr><td>a<td>b<tr><tr><td>c<td>d',
      [
        [cell('a'), cell('b')],
        [cell('c'), cell('d')],
      ],
    ],
  ])('%s', (_, rows, typed) => {
    expect(read(`<table>${rows}</table>`)).toEqual([{ type: 'table', rows: typed }])
  })

  test('a span is of a hundred columns at most', () => {
    expect(read('<table><tr><td colspan=101>a<td>b</table>')).toMatchObject([{ rows: [[{ colSpan: 100 }, {}]] }])
  })

  test('a header is bold without a mark, and bold words of others have it', () => {
    expect(read('<table><tr><th><b>a</b><td><b>b</b></table>')).toEqual([
      { type: 'table', rows: [[cell('a', column), { blocks: [paragraph('b', { bold: true })] }]] },
    ])
  })
})

test('a table has its caption, and what stands outside its rows comes before it', () => {
  const html = '<table><caption>Who <b>pays</b></caption><tr><td>a<td>b</table>'
  expect(read(html)).toEqual([
    { type: 'table', caption: [text('Who '), text('pays', { bold: true })], rows: [[cell('a'), cell('b')]] },
  ])
  expect(read('<table><caption> </caption><tr><td>a<td>b</table>')[0]).not.toHaveProperty('caption')
})

test.each([
  ['one of a single column', '<table><tr><td>a<tr><td>b</table>'],
  ['one for the look', '<table role=presentation><tr><td>a<td>b</table>'],
  ['one of no role', '<table role=none><tr><td>a<td>b</table>'],
])('%s is what is in it', (_, html) => {
  expect(read(html)).toEqual([paragraph('a'), paragraph('b')])
})

test('a table with a table or a heading in it only arranges them', () => {
  expect(read('<table><tr><td><h2>a</h2><td>b</table>')).toEqual([
    { type: 'heading', level: 2, children: [text('a')] },
    paragraph('b'),
  ])
  expect(read('<table><tr><td>a<td><table><tr><td>b<td>c</table></table>')).toMatchObject([
    { type: 'paragraph' },
    { type: 'table' },
  ])
})

test('a picture in a cell stands after the table', () => {
  const { body } = readHtml('<table><tr><td>a<img src=x.png alt=X><td>b</table>', { images: 'keep' })
  expect(body).toEqual([
    { type: 'table', rows: [[cell('a'), cell('b')]] },
    { type: 'figure', media: { src: 'x.png', alt: 'X' }, caption: [] },
  ])
})
