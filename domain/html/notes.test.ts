import { expect, test } from 'vitest'

import { readHtml } from './readHtml'

const read = (html: string) => readHtml(html, { images: 'leave out' })
const text = (said: string) => ({ type: 'text', text: said })

test('a note with two marks stands at the first and has a name by which the second refers to it', () => {
  const { body } = read(
    `<p>One<sup id="r1"><a href="#n1">1</a></sup> and two<sup id="r2"><a href="#n1">1</a></sup>.</p>
     <ol><li id="n1"><a href="#r1">a</a> <a href="#r2">b</a> The Census, 1911.</li></ol>`,
  )
  const name = 'the-census'
  expect(body).toEqual([
    {
      type: 'paragraph',
      children: [
        text('One'),
        { type: 'footnote', name, children: [text('The Census, 1911.')] },
        text(' and two'),
        { type: 'noteReference', name },
        text('.'),
      ],
    },
  ])
})

test('a note of two paragraphs is one, its lines apart', () => {
  const { body } = read(
    `<p>One<a id="r1" href="#ftn1">[1]</a></p>
     <div id="ftn1" class="footnote"><p><a href="#r1">[1]</a> First.</p><p>Second.</p></div><p>After.</p>`,
  )
  const children = [text('First.'), { type: 'lineBreak' }, text('Second.')]
  expect(body).toMatchObject([
    { children: [text('One'), { type: 'footnote', children }] },
    { children: [text('After.')] },
  ])
})

test('a mark whose note was not copied keeps its words, and that is told', () => {
  const { body, findings } = read('<p>One<sup><a href="file:///C:/a.htm#_ftn1" name="_ftnref1">[1]</a></sup></p>')
  expect(body).toMatchObject([{ children: [text('One'), { text: '[1]', superscript: true }] }])
  expect(findings[0]?.what).toMatch(/link without an address/)
})

test.each([
  [
    'a table of contents',
    '<p><a id="t" href="#one">Chapter one</a></p><h2 id="one"><a href="#t">Chapter one</a></h2><p>x</p>',
  ],
  ['a way back to the top', '<p id="top">First</p><p>Second <a href="#top">↑</a></p>'],
  ['a note without a way back', '<p>One<a href="#n">1</a></p><p id="n">Not a note.</p>'],
])('%s is no note', (_, html) => {
  expect(JSON.stringify(read(html).body)).not.toContain('footnote')
})

test('notes in the middle stay out of what follows, and their title with them', () => {
  const { body, findings } = read(
    `<p>One<a id="r" href="#n">1</a></p><h2>Notes</h2><ol><li id="n">Said. <a href="#r">back</a></li></ol><h2>About</h2><p>Ada.</p>`,
  )
  expect(body.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph'])
  expect(findings.map(({ places }) => places)).toEqual([['Notes']])
})
