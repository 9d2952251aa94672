import { expect, test } from 'vitest'

import { type HtmlElement, isElement } from '@/domain/html/tree/HtmlNode'
import { parseHtml } from '@/domain/html/tree/parseHtml'

import { hasFirstLevel, headingLevel } from './headingLevel'

/** The first element within the body of a document. */
function first(html: string): HtmlElement {
  const [root] = parseHtml(html).nodes.filter(isElement)
  const body = root?.children.filter(isElement).at(-1)
  const [found] = body?.children.filter(isElement) ?? []
  if (!found) throw new Error('There is no element.')
  return found
}

test.each([
  ['<h1>x</h1>', 1],
  ['<h6>x</h6>', 6],
  ['<h2 role="presentation">x</h2>', null],
  ['<span role="heading" aria-level="3">x</span>', 3],
  ['<div role="heading">x</div>', 2],
  ['<div role="heading" aria-level="0">x</div>', 2],
  ['<div role="heading" aria-level="10">x</div>', 2],
  ['<p class="MsoTitle">x</p>', 1],
  ['<div class="Title">x</div>', 1],
  ['<p class="a MsoHeading9 b">x</p>', 9],
  ['<p class="Heading0">x</p>', null],
  ['<p class="Heading2x">x</p>', null],
  ['<p style="mso-outline-level:4">x</p>', 4],
  ['<p style="mso-outline-level:body">x</p>', null],
  ['<span class="Heading2">x</span>', null],
  ['<p>x</p>', null],
])('the level of %s is %s', (html, level) => {
  expect(headingLevel(first(html))).toBe(level)
})

test('a heading of the first level is found however deep it stands', () => {
  expect(hasFirstLevel(parseHtml('<p>x</p><div><div><h1>x</h1></div></div>').nodes)).toBe(true)
  expect(hasFirstLevel(parseHtml('<h2>x</h2>').nodes)).toBe(false)
})
