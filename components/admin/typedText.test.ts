import { beforeEach, describe, expect, test } from 'vitest'

import { differing, forgetTyped, keepTyped, pick, readTyped } from './typedText'

const store = new Map<string, string>()
let full = false
const mine = { person: 'me', piece: '1' }
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
  test('is kept and read back by person and piece, and forgotten', () => {
    const typed = { at: 5, values: { title: 'A' } }
    keepTyped(mine, typed)
    expect(readTyped(mine)).toEqual(typed)
    expect(readTyped({ ...mine, piece: '2' })).toBeNull()
    expect(readTyped({ ...mine, person: 'other' })).toBeNull()
    forgetTyped(mine)
    expect(readTyped(mine)).toBeNull()
  })

  test('a full or spoilt store does no harm', () => {
    full = true
    expect(() => keepTyped(mine, { at: 5, values: {} })).not.toThrow()
    full = false
    keepTyped(mine, { at: 5, values: {} })
    const [key = ''] = store.keys()
    for (const spoilt of ['{"at":"x"', '{"at":"x","values":{}}']) {
      store.set(key, spoilt)
      expect(readTyped(mine)).toBeNull()
    }
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
