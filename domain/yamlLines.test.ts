import { expect, test } from 'vitest'
import { parse } from 'yaml'

import { yamlLines } from './yamlLines'

test.each([
  '“On” quays: a reply',
  'a "b" \\ c',
  '# no comment',
  '- no item',
  'two\nlines',
  'a\u0085b\u0085c\u2028\uFEFF\u007F\u0000',
  'null',
  '12',
])('YAML reads back the text %j', (text) => {
  const lines = yamlLines({ title: text, authors: [text, text] })
  expect(parse(lines)).toEqual({ title: text, authors: [text, text] })
  expect(lines).not.toMatch(/[\u0000-\u0009\u007F-\u009F\u2028\uFEFF]/)
})

test('a fact that says nothing is left out', () => {
  expect(yamlLines({ title: '', date: null, kind: undefined, topics: [], language: 'en' })).toBe('language: "en"\n')
})
