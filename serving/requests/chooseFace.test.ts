import { expect, test } from 'vitest'

import { chooseFace } from './chooseFace'

const faces = [
  { suffix: '', type: 'text/html' },
  { suffix: 'md', type: 'text/markdown' },
  { suffix: 'json', type: 'application/json' },
  { suffix: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
]

test.each([
  [undefined, ''],
  [null, ''],
  ['', ''],
  ['*/*', ''],
  ['text/*', ''],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', ''],
  ['application/xml, */*;q=0.1', ''],
  ['text/markdown', 'md'],
  ['TEXT/Markdown', 'md'],
  ['text/markdown, text/html', 'md'],
  ['text/html, text/markdown', ''],
  ['text/html;q=0.5, text/markdown;q=0.6', 'md'],
  ['text/html;q=0, */*', 'md'],
  ['application/*', 'json'],
  ['application/json;q=0.2, application/vnd.citationstyles.csl+json', 'csl.json'],
  ['image/png', null],
  ['text/html;q=0', null],
  ['nonsense', null],
  [`${'image/png, '.repeat(2000)}text/markdown`, ''],
])('who sends “%s” gets “%s”', (accept, suffix) => {
  expect(chooseFace(accept, faces)?.suffix ?? null).toBe(suffix)
})

test('where there is nothing to choose from, nothing is chosen', () => {
  expect(chooseFace('*/*', [])).toBeNull()
})
