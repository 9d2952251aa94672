import { describe, expect, test } from 'vitest'

import { readHtml } from '@/domain/html/readHtml'

const read = (html: string) => readHtml(html, { images: 'leave out' })
const text = (said: string, more: object = {}) => ({ type: 'text', text: said, ...more })
const paragraph = (said: string, more: object = {}) => ({ type: 'paragraph', children: [text(said, more)] })
const quote = (said: string, source?: object) => ({
  ...{ type: 'quote', blocks: [paragraph(said)] },
  ...(source ? { attribution: [source] } : {}),
})

describe('who said a quotation', () => {
  test.each([
    ['its footer', '<p>a</p><footer>Ana</footer>', quote('a', text('Ana'))],
    ['its cited name', 'a<cite>Ana</cite>\n', quote('a', text('Ana', { italic: true }))],
    [
      'a line with nothing but a cited name',
      '<p>a</p><p><cite>Ana</cite> </p>',
      quote('a', text('Ana', { italic: true })),
    ],
    [
      'a division with nothing but a cited name',
      '<p>a</p><div><cite>Ana</cite></div>',
      quote('a', text('Ana', { italic: true })),
    ],
  ])('is %s', (_, inner, typed) => {
    const { body, findings } = read(`<blockquote>${inner}</blockquote>`)
    expect(body).toEqual([typed])
    expect(findings).toEqual([])
  })

  test('is nobody where the cited name has other words beside it', () => {
    expect(read('<blockquote><p>a</p><p><cite>Ana</cite>, 1911</p></blockquote>').body).toEqual([
      {
        type: 'quote',
        blocks: [paragraph('a'), { type: 'paragraph', children: [text('Ana', { italic: true }), text(', 1911')] }],
      },
    ])
    expect(read('<blockquote><p>a</p><h4><cite>Ana</cite></h4></blockquote>').body).not.toMatchObject([
      { attribution: [] },
    ])
  })

  test('alone is a paragraph', () => {
    expect(read('<blockquote><footer>Ana</footer></blockquote>').body).toEqual([paragraph('Ana')])
  })

  test('is asked for where only an address names the source', () => {
    const address = `https://a.example/${'x'.repeat(40)}`
    const found = (html: string) => read(html).findings.map(({ what, places }) => `${what} ${places.join()}`)
    const told = 'The address of a quotation’s source was left out. Name the source.'
    expect(found(`<blockquote cite="${address}">two words</blockquote>`)).toEqual([
      `${told} two words (${address.slice(0, 40)})`,
    ])
    expect(found(`<blockquote cite="/a">${'word '.repeat(10)}</blockquote>`)).toEqual([
      `${told} ${'word '.repeat(8)}(/a)`,
    ])
    expect(found(`<blockquote cite="${address}">a<footer>Ana</footer></blockquote>`)).toEqual([])
  })
})

describe('a box', () => {
  test('has its first heading as its title', () => {
    expect(read('<aside><h3>Who<br>pays</h3><p>a</p><h3>b</h3></aside>').body).toEqual([
      { type: 'aside', title: 'Who pays', blocks: [paragraph('a'), paragraph('b', { bold: true })] },
    ])
    expect(read('<aside><p>a</p></aside>').body).toEqual([{ type: 'aside', blocks: [paragraph('a')] }])
  })

  test('keeps a heading with a link among its words', () => {
    const link = { type: 'link', url: 'https://a.example/', children: [text('Who', { bold: true })] }
    expect(read('<aside><h3><a href="https://a.example/">Who</a></h3><p>a</p></aside>').body).toEqual([
      { type: 'aside', blocks: [{ type: 'paragraph', children: [link] }, paragraph('a')] },
    ])
  })

  test('without words is its heading', () => {
    expect(read('<aside><h3>Who</h3></aside>').body).toEqual([{ type: 'heading', level: 3, children: [text('Who')] }])
  })
})

describe('words repeated large', () => {
  test.each([
    ['a quotation', '<blockquote class="wp-pullquote"><p>a</p><p>b<br>c</p></blockquote>'],
    ['a box', '<aside class="pull-quote"><p>a</p><p>b<br>c</p></aside>'],
    ['a figure', '<figure class="wp-block-pullquote"><p>a</p><p>b<br>c</p></figure>'],
  ])('%s that a site marks so is a pull quote', (_, html) => {
    expect(read(html).body).toEqual([{ type: 'pullQuote', text: 'a\nb\nc' }])
  })

  test('it is as it stands where it is long, or holds a link or a list, or names who said it', () => {
    const kinds = (inner: string) =>
      read(`<blockquote class=pullquote>${inner}</blockquote>`).body.map(({ type }) => type)
    expect(kinds('x'.repeat(400))).toEqual(['pullQuote'])
    expect(kinds('x'.repeat(401))).toEqual(['paragraph'])
    expect(kinds('<a href="https://a.example/">x</a>')).toEqual(['paragraph'])
    expect(kinds('<ul><li>x</ul>')).toEqual(['list'])
    expect(kinds('x<footer>Ana</footer>')).toEqual(['quote'])
    expect(kinds('')).toEqual([])
  })
})
