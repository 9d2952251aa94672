import { beforeEach, describe, expect, test } from 'vitest'

import { dropKey, dropText, isMovedOn, readStoredTexts, storeText } from './storedText'

const store = new Map<string, string>()
let full = false
const mine = { user: 'me', commentary: '1', visit: 'a' }
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
  test('is kept, and read back in a later visit by person and commentary, until it is forgotten', () => {
    const typed = { at: 5, revision: 1, values: { title: 'A' } }
    expect(storeText(mine, typed)).toBe(true)
    expect(readStoredTexts(mine, 6)).toEqual([])
    expect(readStoredTexts(later, 6)).toMatchObject([typed])
    expect(readStoredTexts({ ...later, commentary: '2' }, 6)).toEqual([])
    expect(readStoredTexts({ ...later, user: 'other' }, 6)).toEqual([])
    dropKey(readStoredTexts(later, 6)[0]?.key ?? '')
    expect(readStoredTexts(later, 6)).toEqual([])
  })

  test('of two tabs stays apart: what one has saved is not the other’s', () => {
    storeText(mine, { at: 5, revision: 1, values: { title: 'A' } })
    storeText(later, { at: 6, revision: 1, values: { title: 'B' } })
    const next = { ...mine, visit: 'c' }
    expect(readStoredTexts(next, 7).map(({ values }) => values.title)).toEqual(['B', 'A'])
    dropText(later)
    expect(readStoredTexts(next, 7).map(({ values }) => values.title)).toEqual(['A'])
  })

  test('is forgotten after a month', () => {
    storeText(mine, { at: 0, revision: 1, values: { title: 'A' } })
    expect(readStoredTexts(later, 31 * 24 * 60 * 60 * 1000)).toEqual([])
    expect(store.size).toBe(0)
  })

  test('is said not to be kept where the store is full; a spoilt one does no harm', () => {
    full = true
    expect(storeText(mine, { at: 5, revision: 1, values: {} })).toBe(false)
    full = false
    storeText(mine, { at: 5, revision: 1, values: {} })
    const [key = ''] = store.keys()
    for (const spoilt of ['{"at":"x"', '{"at":"x","values":{}}']) {
      store.set(key, spoilt)
      expect(readStoredTexts(later, 6)).toEqual([])
    }
  })
})

describe('a commentary has moved on from unsaved text', () => {
  test('where it has another revision than the one the text was based on', () => {
    storeText(mine, { at: 5, revision: 4, values: { title: 'A' } })
    const [left] = readStoredTexts(later, 6)
    expect(left?.revision).toBe(4)
    expect(left && isMovedOn(left, 4)).toBe(false)
    expect(left && isMovedOn(left, 5)).toBe(true)
  })

  test('where nobody knows what the text was based on: an earlier version of the admin stored it', () => {
    storeText(mine, { at: 5, revision: 1, values: { title: 'A' } })
    const [key = ''] = store.keys()
    store.set(key, '{"at":5,"values":{"title":"A"}}')
    const [left] = readStoredTexts(later, 6)
    expect(left).toMatchObject({ revision: null, values: { title: 'A' } })
    expect(left && [0, 1, 2].map((revision) => isMovedOn(left, revision))).toEqual([true, true, true])
  })
})
