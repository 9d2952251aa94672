import { expect, test } from 'vitest'

import { parseHtml } from '@/domain/html/tree/parseHtml'

import { takeTitle } from './takeTitle'

const titleIn = (html: string) => takeTitle(parseHtml(html).nodes).title

test.each([
  ['the one heading of the first level', '<h1>On <em>quays</em></h1><h2>Part</h2>', 'On quays'],
  ['the one of the style “Title” among several', '<h1>Part</h1><h1 class="MsoTitle">On quays</h1>', 'On quays'],
  ['neither of two', '<h1>One</h1><h1>Two</h1>', null],
  ['none without words', '<h1> </h1><p>Words.</p>', null],
  ['one of 300 characters', `<h1>${'x'.repeat(300)}</h1>`, 'x'.repeat(300)],
  ['none of more, which is a text', `<h1>${'x'.repeat(301)}</h1>`, null],
])('of a document the title is %s', (_, html, title) => {
  expect(titleIn(html)).toBe(title)
})
