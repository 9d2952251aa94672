import { expect, test } from 'vitest'

import { normalise } from './normalise'

const run = (words: string) => ({ type: 'text', version: 1, text: words, format: 0 })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children })
const sentences = (...children: unknown[]) => {
  const result = normalise({ root: { type: 'root', children } })
  return result.refusal === null ? result.findings.map(({ place, fault }) => `${place}: ${fault}`) : []
}

test('the root is one by its type, and what stands beside it stays', () => {
  expect(normalise({ root: { version: 1, children: [] }, more: 1 })).toMatchObject({
    stored: { root: { type: 'root', version: 1, children: [] }, more: 1 },
  })
  expect(normalise({ root: { type: 'other', children: [] } })).toMatchObject({ stored: { root: { type: 'root' } } })
})

test('a fault after running text without a paragraph is named by its own block', () => {
  const heading = { type: 'heading', tag: 'h5', children: [run('Third')] }
  const fault = 'In the heading that begins “Third”: a heading is of the level 5'
  expect(sentences(run('one'), heading)).toEqual([fault])
  expect(sentences(run('one'), run('two'), heading)).toEqual([fault])
  expect(sentences(paragraph(run('one')), run('two'), heading)).toEqual([fault])
})

test('what is no node does not part running text', () => {
  expect(normalise({ root: { type: 'root', children: [run('one'), null, run('two')] } })).toMatchObject({
    stored: { root: { children: [paragraph(run('one'), run('two'))] } },
  })
})
