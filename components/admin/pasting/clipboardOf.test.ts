import { expect, test } from 'vitest'

import { clipboardOf } from './clipboardOf'

const data = (values: Readonly<Record<string, string>>, files: readonly File[] = []) =>
  ({ types: Object.keys(values), files, getData: (type: string) => values[type] ?? '' }) as unknown as DataTransfer
const markdown = '## The tide\n\nNobody asked.'

test.each([
  ['HTML', { 'text/html': '<p>x</p>', 'text/plain': 'x' }, '<p>x</p>'],
  ['Markdown', { 'text/plain': markdown }, ''],
  [
    'Markdown out of a code editor',
    { 'text/html': '<b>##</b>', 'text/plain': markdown, 'vscode-editor-data': '{}' },
    '',
  ],
])('%s is read', (_, values, html) => {
  expect(clipboardOf(data(values), false)).toMatchObject({ html, plain: values['text/plain'] })
})

test.each([
  ['plain words', { 'text/plain': 'It was 1. * and 2.' }, false],
  ['Markdown that is to stand as it is typed', { 'text/plain': markdown }, true],
  ['what the editor copied', { 'application/x-lexical-editor': '{}', 'text/html': '<p>x</p>' }, false],
  ['an address', { 'text/html': '<a>x</a>', 'text/plain': 'https://river.example/' }, false],
  ['nothing', {}, false],
])('%s is left to the editor', (_, values, asTyped) => {
  expect(clipboardOf(data(values), asTyped)).toBeNull()
})

test('files alone are read', () => {
  expect(clipboardOf(data({}, [new File(['x'], 'a.png')]), false)?.files).toHaveLength(1)
})
