import { describe, expect, test } from 'vitest'

import { inForce } from './inForce'

describe('what is in force', () => {
  const entries = [
    { text: 'first' },
    { text: 'second', from: '2020-03-01T12:00:00.000Z' },
    { text: 'third', from: '2024-01-01' },
  ]

  test.each([
    ['2019-05-05T00:00:00Z', 'first'],
    ['2020-02-29T23:59:00Z', 'first'],
    ['2020-03-01T00:00:00Z', 'second'],
    ['2026-01-01T00:00:00Z', 'third'],
  ])('on %s it is the %s', (when, text) => {
    expect(inForce(entries, when, 'UTC')?.text).toBe(text)
  })

  test('a day begins in the desk’s zone', () => {
    expect(inForce(entries, '2020-02-29T20:00:00Z', 'Pacific/Auckland')?.text).toBe('second')
  })

  test('nothing is before its day; of two of one day the later in the list holds', () => {
    expect(inForce([{ from: '2024-01-01' }], '2023-01-01T00:00:00Z', 'UTC')).toBeNull()
    const twice = [
      { text: 'a', from: '2024-01-01' },
      { text: 'b', from: '2024-01-01' },
    ]
    expect(inForce(twice, '2024-06-01T00:00:00Z', 'UTC')?.text).toBe('b')
  })
})
