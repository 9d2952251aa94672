import { describe, expect, test } from 'vitest'

import { readHtml } from '@/domain/html/readHtml'

const read = (html: string) => readHtml(html, { images: 'leave out' })
const text = (said: string, more: object = {}) => ({ type: 'text', text: said, ...more })
const paragraph = (...children: (string | object)[]) => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
const lineBreak = { type: 'lineBreak' }
const link = (...children: (string | object)[]) => ({
  ...{ type: 'link', url: 'https://a.example/' },
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
const a = (said: string) => `<a href="https://a.example/">${said}</a>`

describe('running text', () => {
  test.each([
    ['has one space between words', 'a <b> b</b> \n c', [paragraph('a ', text('b', { bold: true }), ' c')]],
    ['has no space at its ends', ' <i> a </i> ', [paragraph(text('a', { italic: true }))]],
    ['keeps a no-break space', 'a&nbsp;b', [paragraph('a\u00A0b')]],
    ['has one space for several no-break ones', 'a&nbsp;&nbsp;b &nbsp;c', [paragraph('a b c')]],
    [
      'has a space where runs meet in two no-break ones',
      'a<b>&nbsp;</b><i>&nbsp;b</i>',
      [paragraph('a', text(' ', { bold: true }), text('b', { italic: true }))],
    ],
    [
      'has a space for a no-break one at the end of a run',
      '<i>a&nbsp;</i>b<i>&nbsp;c</i>',
      [paragraph(text('a ', { italic: true }), 'b', text(' c', { italic: true }))],
    ],
    ['keeps a no-break space before a sign', 'a<i>&nbsp;!</i>', [paragraph('a', text('\u00A0!', { italic: true }))]],
    [
      'joins runs of one look',
      '<b>a</b><strong>b</strong><i>c</i>',
      [paragraph(text('ab', { bold: true }), text('c', { italic: true }))],
    ],
    [
      'parts runs of two languages',
      '<p>basin closing <span lang=fr>a</span><span lang=de>b</span></p>',
      [paragraph('basin closing ', text('a', { lang: 'fr' }), text('b', { lang: 'de' }))],
    ],
    ['has a line break with no space around it', 'a <br> b', [paragraph('a', lineBreak, 'b')]],
    ['has no line break at its ends', '<br>a<br>', [paragraph('a')]],
    [
      'ends a paragraph at two line breaks',
      'a<br> <br>b<br><br><br>c',
      [paragraph('a'), paragraph('b'), paragraph('c')],
    ],
    ['is none where nothing is shown', '<p> </p><p>&nbsp;</p><p>\u200B</p><p><br></p>', []],
    ['keeps the lines of a poem', '<pre>a\n  b\r\nc</pre>', [paragraph('a', lineBreak, 'b', lineBreak, 'c')]],
    ['has marks around a quotation in it', 'a <q>b</q>', [paragraph('a “b”')]],
    [
      'is parted by blocks',
      'a<div>b</div>c<p style="display:block">d</p><span style="display:block">e</span>f',
      [...['a', 'b', 'c', 'd', 'e', 'f'].map((said) => paragraph(said))],
    ],
  ])('%s', (_, html, blocks) => {
    expect(read(html).body).toEqual(blocks)
  })
})

describe('links', () => {
  test.each([
    [
      'that follow each other to one page are one',
      a('x') + a('<b>y</b>'),
      [paragraph(link('x', text('y', { bold: true })))],
    ],
    ['hold their line breaks', a('x<br>y'), [paragraph(link('x', lineBreak, 'y'))]],
    ['without words are none', `x${a(' ')}y`, [paragraph('x', ' ', 'y')]],
    [
      'around blocks are in each',
      `<a href="https://a.example/"><p>x</p><p>y</p></a>`,
      [paragraph(link('x')), paragraph(link('y'))],
    ],
    ['without an address are their words', '<a>x</a><a href=" ">y</a>', [paragraph('xy')]],
  ])('%s', (_, html, blocks) => {
    expect(read(html).body).toEqual(blocks)
  })

  test('that lead nowhere for readers, or through a redirect, are told with their words', () => {
    const told = (html: string) => read(html).findings.map(({ what, places }) => `${what} ${places.join()}`)
    expect(told(`<a href="javascript:${'x'.repeat(60)}">y</a>`)).toEqual([
      `A link without an address for readers became its words. y (javascript:${'x'.repeat(29)})`,
    ])
    expect(told('<a href="javascript:x"> </a><a href="https://a.example/?utm_source=x"> </a>')).toEqual([])
    expect(told('<a href="https://a.example/?utm_source=x">y</a>')).toEqual([
      'A link leads straight to its page now, without redirect or tracking. y',
    ])
  })
})

test('underlined words are told, but not those of a link', () => {
  const told = (html: string) => read(html).findings.map(({ what, places }) => `${what} ${places.join()}`)
  expect(told('<u>x</u>')).toEqual(['Underlined words stand without the line. x'])
  expect(told(`<u>${a('x')}</u>${a('<u>x</u>')}`)).toEqual([])
})

describe('items without a list', () => {
  test.each([
    ['that are elements are one list', '<div><li>a</li> <li>b</li>c</div>', 2],
    ['that begin with a bullet are one list', '<p>•&nbsp;a</p><p>• <b>b</b></p><p>c</p>', 2],
  ])('%s', (_, html, count) => {
    const [list, ...others] = read(html).body
    expect(list).toMatchObject({ type: 'list', ordered: false, items: Array.from({ length: count }, () => ({})) })
    expect(JSON.stringify(list)).not.toContain('•')
    expect(others).toEqual([paragraph('c')])
  })

  test('after other words are another list', () => {
    expect(read('<p>• a</p><p>b</p><p>• c</p>').body.map(({ type }) => type)).toEqual(['list', 'paragraph', 'list'])
    expect(read('<ul><li>a</ul><p>• b</p>').body.map(({ type }) => type)).toEqual(['list', 'list'])
  })

  test('a bullet in an item of a list is taken away, and one alone stays', () => {
    expect(read('<ul><li>• a</ul>').body).toEqual([
      { type: 'list', ordered: false, items: [{ blocks: [paragraph('a')] }] },
    ])
    expect(read('<p>•</p>').body).toEqual([paragraph('•')])
  })
})

describe('a paragraph of more than 50 000 characters', () => {
  const lengths = (said: string) =>
    read(`<p>${said}</p>`).body.map((block) =>
      block.type === 'paragraph' ? block.children.map((child) => (child.type === 'text' ? child.text.length : 0)) : [],
    )

  test('is divided at a space', () => {
    expect(lengths('x'.repeat(50_000))).toEqual([[50_000]])
    expect(lengths(`${'x'.repeat(40_000)} ${'y'.repeat(20_000)}`)).toEqual([[40_000], [20_000]])
    expect(read(`<p>${'x '.repeat(30_000)}</p>`).findings).toMatchObject([
      { what: 'A paragraph of more than 50 000 characters was divided.', count: 1 },
    ])
  })

  test('without a space near is divided where it may be, never within a character', () => {
    expect(lengths('x'.repeat(120_000))).toEqual([[50_000], [50_000], [20_000]])
    expect(lengths(`x ${'y'.repeat(60_000)}`)).toEqual([[50_000], [10_002]])
    expect(lengths(`${'x'.repeat(49_999)}${'😀'.repeat(2)}`)).toEqual([[49_999], [4]])
  })

  test('is counted over its runs', () => {
    expect(lengths(`${'x'.repeat(30_000)}<b>${'y'.repeat(20_001)}</b>`)).toEqual([[30_000], [20_001]])
  })
})
