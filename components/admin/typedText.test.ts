import { beforeEach, describe, expect, test } from 'vitest'

import { differing, forgetTyped, keepTyped, pick, readTyped } from './typedText'

const store = new Map<string, string>()
let full = false
beforeEach(() => {
  store.clear()
  full = false
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => store.get(key) ?? null,
      removeItem: (key: string) => store.delete(key),
      setItem(key: string, value: string) {
        if (full) throw new DOMException('no room', 'QuotaExceededError')
        store.set(key, value)
      },
    },
  })
})

describe('typed text', () => {
  test('is kept and read back by piece, and forgotten', () => {
    keepTyped('1', { at: 5, values: { title: 'A' } })
    expect([readTyped('1'), readTyped('2')]).toEqual([{ at: 5, values: { title: 'A' } }, null])
    forgetTyped('1')
    expect(readTyped('1')).toBeNull()
  })

  test('a full or spoilt store does no harm', () => {
    full = true
    expect(() => keepTyped('1', { at: 5, values: {} })).not.toThrow()
    store.set('standfirst:typed:1', '{"at":"x"')
    expect(readTyped('1')).toBeNull()
    store.set('standfirst:typed:1', '{"at":"x","values":{}}')
    expect(readTyped('1')).toBeNull()
  })
})

describe('two texts differ', () => {
  test('in what people write, not in what the gate keeps', () => {
    const one = { title: 'A', body: { root: { b: 1, a: 2 } }, revision: 1, _status: 'draft' }
    const other = { title: 'B', body: { root: { a: 2, b: 1 } }, revision: 2, _status: 'published', standfirst: 'S' }
    expect(differing(one, other).sort()).toEqual(['standfirst', 'title'])
    expect(pick(other, ['title'])).toEqual({ title: 'B' })
  })

  test('not in how something is empty', () => {
    const one = { title: '', leadCredit: { caption: null, creator: undefined }, keyPoints: [], publishAt: null }
    expect(differing(one, {})).toEqual([])
    expect(differing({ keyPoints: 0 }, { keyPoints: [] })).toEqual([])
    expect(differing({ keyPoints: [{ text: '' }] }, {})).toEqual(['keyPoints'])
  })
})
