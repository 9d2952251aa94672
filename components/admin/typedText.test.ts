import { beforeEach, describe, expect, test } from 'vitest'

import { differing, forget, forgetTyped, isMovedOn, keepTyped, pick, readTyped } from './typedText'

const store = new Map<string, string>()
let full = false
const mine = { person: 'me', piece: '1', visit: 'a' }
const later = { ...mine, visit: 'b' }
beforeEach(() => {
  store.clear()
  full = false
  Object.assign(globalThis, {
    localStorage: {
      get length() {
        return store.size
      },
      key: (at: number) => [...store.keys()][at] ?? null,
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
  test('is kept, and read back in a later visit by person and piece, until it is forgotten', () => {
    const typed = { at: 5, revision: 1, values: { title: 'A' } }
    expect(keepTyped(mine, typed)).toBe(true)
    expect(readTyped(mine, 6)).toEqual([])
    expect(readTyped(later, 6)).toMatchObject([typed])
    expect(readTyped({ ...later, piece: '2' }, 6)).toEqual([])
    expect(readTyped({ ...later, person: 'other' }, 6)).toEqual([])
    forget(readTyped(later, 6)[0]?.key ?? '')
    expect(readTyped(later, 6)).toEqual([])
  })

  test('of two tabs stays apart: what one has saved is not the other’s', () => {
    keepTyped(mine, { at: 5, revision: 1, values: { title: 'A' } })
    keepTyped(later, { at: 6, revision: 1, values: { title: 'B' } })
    const next = { ...mine, visit: 'c' }
    expect(readTyped(next, 7).map(({ values }) => values.title)).toEqual(['B', 'A'])
    forgetTyped(later)
    expect(readTyped(next, 7).map(({ values }) => values.title)).toEqual(['A'])
  })

  test('is forgotten after a month', () => {
    keepTyped(mine, { at: 0, revision: 1, values: { title: 'A' } })
    expect(readTyped(later, 31 * 24 * 60 * 60 * 1000)).toEqual([])
    expect(store.size).toBe(0)
  })

  test('is said not to be kept where the store is full; a spoilt one does no harm', () => {
    full = true
    expect(keepTyped(mine, { at: 5, revision: 1, values: {} })).toBe(false)
    full = false
    keepTyped(mine, { at: 5, revision: 1, values: {} })
    const [key = ''] = store.keys()
    for (const spoilt of ['{"at":"x"', '{"at":"x","values":{}}']) {
      store.set(key, spoilt)
      expect(readTyped(later, 6)).toEqual([])
    }
  })
})

describe('a commentary has moved on from unsaved text', () => {
  test('where it has another revision than the one the text was based on', () => {
    keepTyped(mine, { at: 5, revision: 4, values: { title: 'A' } })
    const [left] = readTyped(later, 6)
    expect(left?.revision).toBe(4)
    expect(left && isMovedOn(left, 4)).toBe(false)
    expect(left && isMovedOn(left, 5)).toBe(true)
  })

  test('where nobody knows what the text was based on: an earlier version of the admin stored it', () => {
    keepTyped(mine, { at: 5, revision: 1, values: { title: 'A' } })
    const [key = ''] = store.keys()
    store.set(key, '{"at":5,"values":{"title":"A"}}')
    const [left] = readTyped(later, 6)
    expect(left).toMatchObject({ revision: null, values: { title: 'A' } })
    expect(left && [0, 1, 2].map((revision) => isMovedOn(left, revision))).toEqual([true, true, true])
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
