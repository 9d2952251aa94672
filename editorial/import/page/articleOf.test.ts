import { expect, test } from 'vitest'

import { wordsOf } from '@/domain/html/tree/HtmlNode'
import { parseHtml } from '@/domain/html/tree/parseHtml'

import { articleOf } from './articleOf'

const long = (word: string) => `<p>${`${word} keeps its own counsel. `.repeat(20)}</p>`
const read = (html: string) => {
  const { nodes, dropped } = articleOf(parseHtml(html).nodes)
  return { words: wordsOf(nodes), dropped: dropped.map(({ text }) => text ?? '') }
}

test('an article with less than a fifth of the words of a page is not all of its text', () => {
  expect(read(`<div>${long('River')}</div><article><p>The ebb</p></article>`).words).toContain('River')
})

test('what stands in a “main” beside a long article is left out, and an article within one is taken once', () => {
  expect(read(`<article>${long('River')}</article><main>${long('Sea')}</main>`).words).not.toContain('Sea')
  const { words, dropped } = read(`<main><article>${long('River')}</article></main>`)
  expect([words.match(/River/g)?.length, dropped]).toEqual([20, []])
})

test('a heading around the article is its title where it is the only one and the article has none', () => {
  const article = `<article>${long('River')}</article>`
  expect(read(`<h1>The tide</h1>${article}`).words).toMatch(/^The tide/)
  expect(read(`<h1>The Review</h1><h1>The tide</h1>${article}`).words).toMatch(/^River/)
  expect(read(`<h1>The Review</h1><article><h1>The tide</h1>${long('River')}</article>`).words).toMatch(/^The tide/)
})

test('of long furniture 2000 characters are quoted, and the number of the others', () => {
  const { dropped } = read(`<article>${long('River').repeat(9)}</article><nav>${'x'.repeat(2010)}</nav>`)
  expect(dropped).toEqual([`${'x'.repeat(2000)}… (10 more characters)`])
})
