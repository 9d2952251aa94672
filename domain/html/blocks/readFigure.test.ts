import { describe, expect, test } from 'vitest'

import { readHtml } from '@/domain/html/readHtml'

const read = (html: string) => readHtml(html, { images: 'keep' })
const text = (said: string) => ({ type: 'text', text: said })
const paragraph = (said: string) => ({ type: 'paragraph', children: [text(said)] })
const figure = (name: string, ...caption: string[]) => ({
  ...{ type: 'figure', media: { src: `${name}.png`, alt: '' } },
  caption: caption.map(text),
})
const image = (name: string) => `<img src="${name}.png">`
const under = (said: string) => `<figcaption>${said}</figcaption>`

describe('the caption of a figure', () => {
  test.each([
    ['goes to its picture', `${image('a')}${under('c')}`, [figure('a', 'c')]],
    ['goes to its picture from above', `${under('c')}${image('a')}`, [figure('a', 'c')]],
    ['goes to the last of its pictures', `${image('a')}${image('b')}${under('c')}`, [figure('a'), figure('b', 'c')]],
    ['goes to its table', `<table><tr><td>a<td>b</table>${under('c')}`, [{ type: 'table', caption: [text('c')] }]],
    ['goes to its quotation', `<blockquote>a</blockquote>${under('c')}`, [{ type: 'quote', attribution: [text('c')] }]],
    [
      'above a quotation is a paragraph',
      `${under('c')}<blockquote>a</blockquote>`,
      [paragraph('c'), { type: 'quote' }],
    ],
    ['below words is a paragraph', `<p>a</p>${under('c')}`, [paragraph('a'), paragraph('c')]],
    ['above words is a paragraph', ` ${under('c')}<p>a</p>`, [paragraph('c'), paragraph('a')]],
    [
      'beside a picture with words is a paragraph',
      `<p>a</p>${image('a')}${under('c')}`,
      [paragraph('a'), figure('a'), paragraph('c')],
    ],
    [
      'of a table with a caption is a paragraph',
      `<table><caption>d</caption><tr><td>a<td>b</table>${under('c')}`,
      [{ type: 'table', caption: [text('d')] }, paragraph('c')],
    ],
    ['is none where there are no words', `${image('a')}${under(' ')}`, [figure('a')]],
  ])('%s', (_, inner, blocks) => {
    expect(read(`<figure>${inner}</figure>`).body).toMatchObject(blocks)
    expect(read(`<figure>${inner}</figure>`).body).toHaveLength(blocks.length)
  })

  test('of a quotation that names who said it is a paragraph', () => {
    const { body } = read(`<figure><blockquote>a<footer>Ana</footer></blockquote>${under('c')}</figure>`)
    expect(body).toMatchObject([{ type: 'quote', attribution: [text('Ana')] }, paragraph('c')])
  })

  test('with a picture in it gives the picture too', () => {
    expect(read(`<figure>${image('a')}${under(`c${image('b')}`)}</figure>`).body).toEqual([
      figure('a', 'c'),
      figure('b'),
    ])
  })
})

describe('an image', () => {
  const images = (html: string) => read(html).body

  test.each([
    ['stands where it is shown from', '<img src=" a.png " alt=" A ">', { src: 'a.png', alt: 'A' }],
    ['that a script puts there', '<img src="data:image/gif;base64,R0" data-src="a.png">', { src: 'a.png', alt: '' }],
    ['that a script puts there later', '<img data-lazy-src="a.png">', { src: 'a.png', alt: '' }],
    ['by its original', '<img src="" data-original="a.png">', { src: 'a.png', alt: '' }],
    ['of a placeholder alone', '<img src="data:image/gif;base64,R0">', { src: 'data:image/gif;base64,R0', alt: '' }],
    ['that is small one way', '<img src="a.png" width=1 height=3>', { src: 'a.png', alt: '' }],
  ])('%s', (_, html, media) => {
    expect(images(html)).toEqual([{ type: 'figure', media, caption: [] }])
  })

  test.each(['<img src="a.png" width=1 height=2px>', '<img src="a.png" style="width:0;height:1px">'])(
    'that only counts readers is none: %s',
    (html) => {
      expect(read(`x${html}y`)).toMatchObject({ body: [paragraph('x y')], findings: [] })
    },
  )

  test('of an emoji is its sign', () => {
    expect(images('a <img src="s.png" alt="👍🏽"> b')).toEqual([paragraph('a 👍🏽 b')])
    expect(images(`<img src="a.png" alt="${'👍'.repeat(8)}">`)).toEqual([paragraph('👍'.repeat(8))])
  })

  test('that is left out is named by its words or its file', () => {
    const told = (html: string) => readHtml(html, { images: 'leave out' }).findings.flatMap(({ places }) => places)
    expect(told('<img src="https://a.example/b/c.png?d#e" alt="A map">')).toEqual(['A map'])
    expect(told('<img src="https://a.example/b/c.png?d#e">')).toEqual(['c.png'])
    expect(told('<img src="C:\\b\\c.png">')).toEqual(['c.png'])
    expect(told('<img src="data:image/png;base64,abc">')).toEqual([])
  })
})
