import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { documentTag, listTag } from '@/domain/tags'
import { PageStore } from '@/serving/pages/pageStore'

import { cacheKeys } from './cacheKeys'

const keys = cacheKeys('a secret for tests that is long enough', 'https://example.org')

const collections = ['articles', 'authors', 'topics', 'disclaimers', 'media', 'former-addresses', 'settings']
const id = fc.integer({ min: 0, max: 40 }).map((number) => `0000000000000000000000${number}`)
const tag = fc.oneof(
  fc.constantFrom(...collections).map(listTag),
  fc.tuple(fc.constantFrom(...collections), id).map(([collection, record]) => documentTag(collection, record)),
)

describe('the keys of a page', () => {
  test('are purged by every change that makes the page stale in the page store', () => {
    const many = fc.oneof(fc.array(tag, { maxLength: 6 }), fc.array(tag, { maxLength: 200, size: 'max' }))
    fc.assert(
      fc.property(many, fc.array(tag, { minLength: 1, maxLength: 3 }), (ofPage, ofChange) => {
        const store = new PageStore({ maxBytes: 1_000_000, maxAge: 1000 })
        const tags = new Set(ofPage)
        store.store('/', { status: 200, headers: {}, body: '', tags, ticket: store.ticket(), madeAt: 0 })
        store.change(ofChange)
        const purged = new Set(keys.ofChange(ofChange))
        if (store.fresh('/', 0) === null) expect(keys.ofPage(tags).some((key) => purged.has(key))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('are purged by a change of any tag of the page, one after another', () => {
    fc.assert(
      fc.property(fc.uniqueArray(tag, { maxLength: 200, size: 'max' }), (ofPage) => {
        const own = new Set(keys.ofPage(new Set(ofPage)))
        for (const each of ofPage) expect(keys.ofChange([each]).some((key) => own.has(key))).toBe(true)
      }),
    )
  })

  test('have that of the site, and fit into 2 KB however many records a page names', () => {
    const records = collections.flatMap((collection) =>
      Array.from({ length: 16 }, (_, at) => documentTag(collection, String(at))),
    )
    const most = keys.ofPage(new Set(records))
    expect(most).toHaveLength(1 + records.length)
    expect(most.join(' ').length).toBeLessThan(2048)
    const more = [...records, ...collections.map((collection) => documentTag(collection, '16'))]
    expect(keys.ofPage(new Set(more))).toHaveLength(1 + collections.length)
    expect(keys.ofPage(new Set())).toEqual([keys.site])
  })

  test('name no record, and are told by nobody who has not the secret', () => {
    const record = documentTag('articles', 'draft-7')
    const [, key = ''] = keys.ofPage(new Set([record]))
    expect(key).toMatch(/^[0-9a-f]{12}$/)
    for (const other of [cacheKeys('another secret', 'https://example.org'), cacheKeys('', 'https://example.org')])
      expect(other.ofPage(new Set([record]))).not.toContain(key)
    const otherSite = cacheKeys('a secret for tests that is long enough', 'https://example.net')
    expect(otherSite.ofPage(new Set([record])).filter((each) => keys.ofPage(new Set([record])).includes(each))).toEqual(
      [],
    )
  })

  test('have the same key of the site after the secret was changed', () => {
    expect(cacheKeys('another secret', 'https://example.org').site).toBe(keys.site)
  })
})
