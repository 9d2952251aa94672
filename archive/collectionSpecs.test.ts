import { BSON } from 'mongodb'
import { describe, expect, test } from 'vitest'

import { imagesOf } from './imagesOf'
import { documentOf, lineOf, parseSpecs, formatSpecs } from './collectionSpecs'

describe('a document as a line', () => {
  test('comes back byte for byte: kinds of numbers, dates, ids, binary, order, and ends of lines inside a text', () => {
    const bytes = BSON.serialize({
      _id: new BSON.ObjectId(),
      whole: new BSON.Double(5),
      small: new BSON.Int32(5),
      long: BSON.Long.fromString('9007199254740993'),
      exact: BSON.Decimal128.fromString('0.10'),
      when: new Date('2026-11-24T12:00:00.001Z'),
      bytes: new BSON.Binary(Buffer.from([0, 255])),
      pattern: new BSON.BSONRegExp('a+', 'i'),
      text: 'one\u2028two\u2029three\nfour\r“five”',
      zero: new BSON.Double(-0),
      nothing: null,
      nested: { b: [], a: {} },
    })
    const line = lineOf(bytes)
    expect(line).not.toMatch(/[\n\r\u2028\u2029]/)
    expect(Buffer.compare(BSON.serialize(documentOf(line)), bytes)).toBe(0)
  })

  test('is refused where Extended JSON would make another document of it', () => {
    const bytes = BSON.serialize({ odd: { $oid: '0123456789abcdef01234567' } })
    expect(() => lineOf(bytes)).toThrow('Extended JSON')
  })
})

test('shapes keep the order of an index’s keys', () => {
  const shapes = [{ name: 'a', file: 'mongodb/a.jsonl', options: {}, indexes: [{ key: { z: 1, a: -1 }, name: 'i' }] }]
  expect(Object.keys(parseSpecs(formatSpecs(shapes))[0]?.indexes[0]?.key as object)).toEqual(['z', 'a'])
})

test('images are found under their names on both databases', () => {
  expect(imagesOf({ filename: 'a.webp', alt: 'b.webp', sizes: { small: { filename: 'c.webp' } } })).toEqual([
    'a.webp',
    'c.webp',
  ])
  expect(imagesOf({ filename: 'a.webp', sizes_small_filename: 'c.webp', sizes_card_filename: null })).toEqual([
    'a.webp',
    'c.webp',
  ])
})
