import { describe, expect, test } from 'vitest'

import { blocksOf, card, paragraph, run, words } from './ghostTexts.fixtures'

describe('a text of the editor of today', () => {
  test('keeps its paragraphs, headings, looks, links, lists and quotations', () => {
    const item = (...children: unknown[]) => ({ type: 'listitem', children })
    const list = { type: 'list', listType: 'bullet', children: [item(run('Within'))] }
    expect(
      blocksOf(
        paragraph(run(words)),
        { type: 'extended-heading', tag: 'h3', children: [run('A part')] },
        paragraph(run('Some '), run('bold', 1), run(' low', 32), { type: 'linebreak' }, run('line')),
        paragraph({ type: 'link', url: '__GHOST_URL__/quay/', children: [run('They opened the quay again in May.')] }),
        { type: 'list', listType: 'number', start: 3, children: [item(run('One')), item(list)] },
        { type: 'extended-quote', children: [run('Who owns it?')] },
      ),
    ).toMatchObject([
      { type: 'paragraph', children: [{ text: words }] },
      { type: 'heading', level: 3, children: [{ text: 'A part' }] },
      {
        type: 'paragraph',
        children: [
          { text: 'Some ' },
          { text: 'bold', bold: true },
          { text: ' low', subscript: true },
          { type: 'lineBreak' },
          { text: 'line' },
        ],
      },
      { type: 'paragraph', children: [{ type: 'link', url: 'https://new.example/quay/' }] },
      { type: 'list', ordered: true, start: 3, items: [{ blocks: [{ type: 'paragraph' }, { type: 'list' }] }] },
      { type: 'quote', blocks: [{ children: [{ text: 'Who owns it?' }] }] },
    ])
  })

  test('keeps images, players, code, boxes, Markdown and HTML as what they show', () => {
    const blocks = blocksOf(
      paragraph(run(words)),
      { type: 'image', src: '__GHOST_URL__/content/lock.jpg', alt: 'A lock', caption: '<em>By</em> night' },
      { type: 'gallery', images: [{ src: 'https://old.example/1.jpg', alt: 'One' }, 3], caption: 'Both.' },
      { type: 'embed', url: 'https://films.example/1', html: '<iframe src="https://x.example"></iframe>', caption: '' },
      { type: 'codeblock', code: 'if (a < b)\n  stop()' },
      { type: 'callout', calloutEmoji: '💡', calloutText: 'Mind the <b>gate</b>.' },
      { type: 'markdown', markdown: '## Below\n\nSome *words*.' },
      { type: 'html', html: '<p>It is open until the winter. <!-- never closed' },
      { type: 'horizontalrule' },
      { type: 'toggle', heading: 'Why?', content: '<p>Because.</p>' },
      { type: 'button', buttonText: 'Read it', buttonUrl: 'https://old.example/read' },
      { type: 'bookmark', url: 'https://old.example/b', metadata: { title: 'A book', description: 'On locks' } },
      paragraph(run(words)),
    )
    expect(blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'figure',
      'figure',
      'paragraph',
      'embed',
      'paragraph',
      'aside',
      'heading',
      'paragraph',
      'paragraph',
      'rule',
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
    expect(blocks[1]).toMatchObject({
      media: { name: '/content/lock.jpg', alt: 'A lock' },
      caption: [{ text: 'By', italic: true }, { text: ' night' }],
    })
  })

  test.each([
    [
      'file',
      { src: '/f.pdf', fileTitle: 'The file', fileName: 'f.pdf', fileCaption: 'Of May' },
      /The file.*Of May.*f\.pdf/,
    ],
    ['audio', { src: '/a.mp3', title: 'A talk' }, /href="\/a\.mp3">A talk/],
    ['video', { src: '/a.mp4', caption: 'A film' }, /href="\/a\.mp4">.*A film/],
  ])('says that what a card “%s” plays or hands out stayed on the old site', (type, fields, html) => {
    const text = card(type, fields)
    expect(text?.html).toMatch(html)
    expect(text?.toDo).toEqual([
      { what: expect.stringContaining('stayed on the old site') as string, text: fields.src },
    ])
  })

  test.each([
    ['header', { header: 'Big', subheader: 'Small', buttonText: 'Go', buttonUrl: '/go' }, /Big.*Small.*Go/],
    [
      'product',
      { productTitle: 'A book', productDescription: '<p>Long</p>', productButton: 'Buy' },
      /A book.*Long.*Buy/,
    ],
    ['call-to-action', { textValue: '<p>Give</p>', sponsorLabel: 'By us', buttonText: 'Now' }, /By us.*Give.*Now/],
    [
      'embed',
      { url: 'https://x.example/1', html: '<blockquote>A post</blockquote><script>x</script>' },
      /^<block.*A post/,
    ],
  ])('keeps the words of a card “%s”', (type, fields, html) => {
    const text = card(type, fields)
    expect(text?.html).toMatch(html)
    expect([text?.html.includes('script'), text?.toDo]).toEqual([false, []])
  })

  test.each([
    ['signup', { header: 'Join <b>us</b>', disclaimer: 'No spam', buttonColor: '#fff' }, 'Join us No spam'],
    ['email-cta', { html: '<p>For subscribers</p>', segment: 'status:free' }, 'For subscribers'],
    ['weather', { forecast: { days: ['Rain', { note: '<i>Sun</i>' }] }, src: '/w' }, 'Rain Sun'],
    ['constructor', { note: 'Odd' }, 'Odd'],
  ])('names a card “%s” that no text can show, with its words', (type, fields, text) => {
    expect(card(type, fields)).toEqual({
      html: '',
      toDo: [{ what: expect.stringContaining('left out') as string, text }],
    })
  })

  test('says where the part for members began', () => {
    expect(card('paywall', {})?.toDo[0]?.what).toContain('Only members')
  })
})
