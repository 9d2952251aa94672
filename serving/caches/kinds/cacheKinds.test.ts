import { expect, test } from 'vitest'

import { cacheKinds } from './cacheKinds'

const lifetimes = { fresh: 600, whileRevalidating: 30, onError: 3600 }
const token = 'a-token-of-the-cache'

/** What a cache of each kind reads of an answer with the keys `one` and `two`, and the purge of both that it takes. */
const expected = {
  varnish: {
    headers: {
      'cache-control':
        'public, max-age=0, must-revalidate, s-maxage=600, stale-while-revalidate=30, stale-if-error=3600',
      'surrogate-key': 'one two',
    },
    purge: { method: 'PURGE', headers: { authorization: `Bearer ${token}`, 'surrogate-key': 'one two' } },
  },
  fastly: {
    headers: {
      'surrogate-control': 'max-age=600, stale-while-revalidate=30, stale-if-error=3600',
      'surrogate-key': 'one two',
    },
    purge: {
      method: 'POST',
      headers: { 'fastly-key': token, accept: 'application/json', 'surrogate-key': 'one two' },
    },
  },
  cloudflare: {
    headers: {
      'cloudflare-cdn-cache-control': 'public, max-age=600, stale-while-revalidate=30, stale-if-error=3600',
      'cache-tag': 'one,two',
    },
    purge: {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{"tags":["one","two"]}',
    },
  },
}

test.each(Object.entries(cacheKinds))('%s gets the headers and the purge that it reads', (name, kind) => {
  expect({ headers: kind.headers(['one', 'two'], lifetimes), purge: kind.purge(['one', 'two'], token) }).toEqual(
    expected[name as keyof typeof expected],
  )
})

test.each(Object.entries(cacheKinds))('a browser asks for each page again where the cache is %s', (_, kind) => {
  const { 'cache-control': own = 'public, max-age=0, must-revalidate' } = kind.headers(['one'], lifetimes)
  expect(own).toContain('max-age=0, must-revalidate')
})
