import { expect, test } from 'vitest'

import { readHtml } from '@/domain/html/readHtml'
import { growth } from '@/testing/growth'

import { notesIn, wordpressHtml } from './wordpressHtml'

const files = new Map([['7', { url: 'https://old.example/quay.jpg' }]])
const attachments = { get: (id: string) => files.get(id), of: () => [] }
const read = (content: string, notes = '') => wordpressHtml({ post: '11', content, notes: notesIn(notes), attachments })
const bodyOf = (html: string) => readHtml(html, { images: 'keep' }).body

test('a text of the classic editor has its paragraphs and line breaks', () => {
  const { html } = read(
    'One line\nand the next.\n\nTwo.\n<h2>Three</h2>\nFour\r\n\r\n<ul>\n<li>five</li>\n</ul>\n<pre>a\n\nb</pre>',
  )
  expect(html).toBe(
    '<p>One line<br>and the next.</p>\n<p>Two.</p>\n<h2>Three</h2>\n<p>Four</p>\n<ul>\n<li>five</li>\n</ul>\n<pre>a\n\nb</pre>',
  )
})

test('a quotation of several paragraphs stays one', () => {
  expect(bodyOf(read('<blockquote>One.\n\nTwo.</blockquote>\nAfter.').html)).toMatchObject([
    { type: 'quote', blocks: [{ type: 'paragraph' }, { type: 'paragraph' }] },
    { type: 'paragraph', children: [{ text: 'After.' }] },
  ])
})

test('captions and galleries are figures, embeds and addresses alone on a line are embeds', () => {
  const { html, toDo } = read(
    'Before.\n\n[caption id="a" width="3"]<img src="https://old.example/a.jpg" alt="A"> The <em>quay</em>[/caption]\n\n[gallery ids="7"]\n\n[embed]https://films.example/1[/embed]\n\nhttps://films.example/2?a=1&b=2',
  )
  expect(toDo).toEqual([])
  expect(bodyOf(html)).toMatchObject([
    { type: 'paragraph' },
    {
      type: 'figure',
      media: { src: 'https://old.example/a.jpg', alt: 'A' },
      caption: [{ text: 'The ' }, { text: 'quay', italic: true }],
    },
    { type: 'figure', media: { src: 'https://old.example/quay.jpg' } },
    { type: 'embed', url: 'https://films.example/1', title: 'https://films.example/1' },
    { type: 'embed', url: 'https://films.example/2?a=1&b=2' },
  ])
})

test('shortcodes of plugins stay as words and are named; “[sic]” is none', () => {
  const { html, toDo } = read('He goed [sic] home. [poll id="3"] [box]Inside[/box]')
  expect(html).toContain('[poll id="3"] [box]Inside[/box]')
  expect(toDo.map(({ text }) => text)).toEqual(['[poll id="3"]', '[box]'])
})

test('blocks lose their comments, notes come to their marks, blocks that the site filled are named', () => {
  const { html, toDo } = read(
    `<!-- wp:paragraph -->\n<p>The basin closes.<sup data-fn="7c2c" class="fn"><a href="#7c2c" id="7c2c-link">1</a></sup></p>\n<!-- /wp:paragraph -->
<!-- wp:embed {"url":"https://films.example/3"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://films.example/3\n</div><figcaption class="wp-element-caption">Watch <em>it</em></figcaption></figure>\n<!-- /wp:embed -->
<!-- wp:latest-posts {"postsToShow":3} /-->\n<!-- wp:footnotes /-->`,
    '[{"content":"Harbour board, <em>Minutes</em>.","id":"7c2c"},{"id":4}]',
  )
  expect(bodyOf(html)).toMatchObject([
    {
      type: 'paragraph',
      children: [
        { text: 'The basin closes.' },
        { type: 'footnote', children: [{ text: 'Harbour board, ' }, { text: 'Minutes' }, { text: '.' }] },
      ],
    },
    { type: 'embed', url: 'https://films.example/3', title: 'Watch it' },
  ])
  expect(toDo.map(({ text }) => text)).toEqual(['latest-posts'])
})

test('a field of notes that is none gives none', () => {
  expect([notesIn('no JSON'), notesIn('{"id":1}'), notesIn('null'), notesIn('')]).toEqual([[], [], [], []])
  const others = '{"id":"a","content":4},{"id":"\\"><b>","content":"No."},{"id":"b","content":"A note."}'
  expect(notesIn(`[null,${others}]`)).toEqual([{ id: 'b', content: 'A note.' }])
})

test('line breaks of every kind end lines once: in a paragraph, in an item and at its “<br />”', () => {
  expect(read('One<br />\ntwo.\r\rThree.').html).toBe('<p>One<br>two.</p>\n<p>Three.</p>')
  expect(read('<ul>\n<li>four\nfive</li>\n</ul>').html).toBe('<ul>\n<li>four<br>five</li>\n</ul>')
})

test('marks of the editor are no blocks that the site filled, and the address of an embed is escaped once', () => {
  const content = ['footnotes', 'more', 'nextpage', 'separator', 'spacer']
    .map((name) => `<!-- wp:${name} /-->`)
    .join('')
  expect(read(content)).toEqual({ html: '', toDo: [] })
  const embed = '<div class="wp-block-embed__wrapper">https://films.example/?a=1&amp;b=2</div>'
  expect(read(`<!-- wp:embed -->${embed}<!-- /wp:embed -->`).html).toBe(
    '<iframe src="https://films.example/?a=1&amp;b=2" title="https://films.example/?a=1&amp;b=2"></iframe>',
  )
})

test('marks in brackets are read in a time that grows with their number', async () => {
  const marks = (count: number) => read(`${'[note a] '.repeat(count)}[quiz]Which?[/quiz]`)
  expect(marks(100).toDo.map(({ text }) => text)).toEqual(['[quiz]'])
  expect(await growth(marks, 5000)).toBeLessThan(9)
})

test('a caption of an embed that holds a link keeps it below', () => {
  const caption = 'Film: <a href="https://b.example/">Bo</a>'
  const embed = `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">https://a.example/1</div><figcaption>${caption}</figcaption></figure>`
  expect(bodyOf(read(`<!-- wp:embed -->${embed}<!-- /wp:embed -->`).html)).toMatchObject([
    { type: 'embed', url: 'https://a.example/1', title: 'https://a.example/1' },
    { type: 'paragraph', children: [{ text: 'Film: ' }, { type: 'link', url: 'https://b.example/' }] },
  ])
})

test.each([
  '[caption a]',
  '[caption ',
  '[gallery ',
  '[embed ',
  '<pre>',
  '<p ',
  '<div ',
  '</p',
  '<hr ',
  '<',
  ' ',
  '<!-- wp:a ',
  '<!-- wp:a -->',
  '<div class="wp-block-embed__wrapper">https://a.example</div><figcaption>',
])(
  'what is never closed (“%s”) is read in a time that grows with its length',
  async (open) => {
    for (const head of ['', '<!-- wp:paragraph -->'])
      expect(await growth((count) => read(`${head}a${open.repeat(count)}a`), 5000)).toBeLessThan(9)
  },
  60_000,
)
