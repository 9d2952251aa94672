import { expect, test } from 'vitest'

import { firstWords, placeOf } from './placeOf'

const run = (text: string) => ({ type: 'text', text })
const own = (blockType: string, fields: object) => ({ type: 'block', fields: { blockType, ...fields } })
const words = (text: string) => ({ root: { children: [{ type: 'paragraph', children: [run(text)] }] } })

test.each([
  ['heading', { type: 'heading', children: [run('x')] }],
  ['paragraph', { type: 'paragraph', children: [run('x')] }],
  ['list', { type: 'list', children: [{ type: 'listitem', children: [run('x')] }] }],
  ['quotation', { type: 'quote', children: [run('x')] }],
  ['line', { type: 'horizontalrule', children: [run('x')] }],
  ['table', { type: 'table', children: [run('x')] }],
  ['box', own('aside', { title: 'x' })],
  ['embed', own('embed', { title: 'x' })],
  ['figure', own('figure', { caption: words('x') })],
  ['pull quote', own('pullQuote', { text: 'x' })],
  ['quotation', own('quotation', { text: words('x') })],
  ['table caption', own('tableCaption', { text: words('x') })],
  ['part', own('gallery', { title: 'x' })],
  ['part', { type: 'toString', children: [run('x')] }],
])('editors know it as the %s', (name, block) => {
  expect(placeOf([block], 0)).toBe(`In the ${name} that begins “x”`)
})

test('the first words are five, of sixty characters at most, without the space of the source', () => {
  const said = (text: string) => firstWords({ type: 'paragraph', children: [run(text)] })
  expect(said(' one\n two  three four five ')).toBe('one two three four five')
  expect(said('one two three four five six')).toBe('one two three four five…')
  expect(said('x'.repeat(60))).toBe('x'.repeat(60))
  expect(said('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`)
  expect([said('\u200B'), firstWords(null)]).toEqual(['', ''])
})

test('the words of a block are those of its parts, in their order, forty levels deep', () => {
  const nested = (levels: number): object =>
    levels === 0 ? run('x') : { type: 'link', children: [nested(levels - 1)] }
  expect([firstWords(nested(40)), firstWords(nested(41))]).toEqual(['x', ''])
  expect(firstWords(own('aside', { text: words('two'), title: 'One' }))).toMatch(/^One/)
  expect(firstWords({ type: 'paragraph', children: [run('a'), run('b'), { children: [run('c')] }] })).toBe('abc')
})

test('a block without words is named by the last before it that has some, not by one after it', () => {
  const blocks = ['first', 'second', '', 'after'].map((text) => ({ type: 'paragraph', children: [run(text)] }))
  expect(placeOf(blocks, 2)).toBe('After the paragraph that begins “second”')
  expect(placeOf(blocks.slice(2), 0)).toBe('At the beginning of the text')
})
