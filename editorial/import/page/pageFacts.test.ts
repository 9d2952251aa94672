import { expect, test } from 'vitest'

import { parseHtml } from '@/domain/html/tree/parseHtml'

import { pageFacts } from './pageFacts'

test.each([
  ['2021-02-28T09:00:00Z', '2021-02-28'],
  ['2021-02-30', null],
])('of the day %s that a page names %s is taken', (named, taken) => {
  const page = `<html><head><meta property="article:published_time" content="${named}"></head><body></body></html>`
  expect(pageFacts(parseHtml(page).nodes).metadata.date).toBe(taken)
})

test.each([
  ['sr-Latn', 'sr-Latn'],
  ['English', null],
  [`en-${'x'.repeat(40)}`, null],
])('of the language “%s” of a page %s is taken', (named, taken) => {
  expect(pageFacts(parseHtml(`<html lang="${named}"><head></head></html>`).nodes).metadata.language).toBe(taken)
})

const authorsOf = (head: string) =>
  pageFacts(parseHtml(`<html><head>${head}</head><body><p>Words.</p></body></html>`).nodes).metadata
const data = (json: string) => `<script type="application/ld+json">${json}</script>`

test.each([
  ['one author', '{"@type":"NewsArticle","author":{"@type":"Person","name":"Edda Falk"}}', ['Edda Falk']],
  [
    'several in a graph',
    '{"@graph":[{"@type":"WebSite","author":"Nobody"},{"@type":["Article"],"author":[{"name":"Edda Falk"},"Ben Oduya"]}]}',
    ['Edda Falk', 'Ben Oduya'],
  ],
  [
    'a list of records',
    '[{"@type":"Organization","name":"The Quay"},{"@type":"BlogPosting","author":{"name":["Edda Falk"]}}]',
    ['Edda Falk'],
  ],
  ['no JSON', '{"@type":"Article",', []],
])('who signed is read from what the page states for machines: %s', (_, json, names) => {
  expect(authorsOf(data(json)).authors).toEqual(names)
})

test('what a meta element names goes before what the page states for machines', () => {
  const json = '{"@type":"Article","author":{"name":"Edda Falk"},"datePublished":"2021-05-03T10:00:00Z"}'
  expect(authorsOf(`<meta name="author" content="Ben Oduya">${data(json)}`)).toMatchObject({
    authors: ['Ben Oduya'],
    date: '2021-05-03',
  })
  expect(authorsOf(`<meta name="author" content="https://x.example">${data(json)}`).authors).toEqual(['Edda Falk'])
})
