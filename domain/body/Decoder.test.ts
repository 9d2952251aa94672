import { expect, test } from 'vitest'

import { decodeLexical } from './decodeLexical'

const closed = { picture: () => null, href: () => null }
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const decode = (...children: unknown[]) => decodeLexical({ root: { type: 'root', children } }, closed)

test('a text of 60,000 parts is read whole, and of a longer one so many', () => {
  const parts = (count: number) => Array.from({ length: count }, () => paragraph('x'))
  expect(decode(...parts(30_000))).toMatchObject({ body: { length: 30_000 }, faults: [] })
  const { body, faults } = decode(...parts(30_001))
  expect(body).toHaveLength(30_000)
  expect(faults).toMatchObject([{ message: 'the text has more than 60000 parts. Divide it.' }])
})

test('a run of text is cut at 100,000 characters, which is one fault', () => {
  expect(decode(paragraph('x'.repeat(100_000))).faults).toEqual([])
  const { body, faults } = decode(paragraph('x'.repeat(100_001)))
  expect(body).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'x'.repeat(100_000) }] }])
  expect(faults).toMatchObject([{ message: 'a run of text is longer than 100000 characters. Divide it.' }])
})

test('half a character is replaced by the sign for one, and is a fault', () => {
  const { body, faults } = decode(paragraph('a\uD800'))
  expect(body).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'a\uFFFD' }] }])
  expect(faults).toHaveLength(1)
})
