import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { pageRequest, type PageRequest } from './pageRequest'

/** What a page is made from; the rest of a request only says where to redirect. */
const viewOf = ({ path, slug, page, query, permalink }: PageRequest) => ({ path, slug, page, query, permalink })

const pageNumber = fc.constantFrom(
  ...['', '1', '2', '02', '2.0', '0x2', '2e0', '+2', '%202', '2%20', '3', '-1', '0', '10000', '10001', '9'.repeat(30)],
  ...['abc', 'NaN', 'Infinity', '2,3', '%', '%E0', '٢', '0b10'],
)
const parameter = fc.oneof(
  fc
    .tuple(fc.constantFrom('page', 'page', 'page', 'Page', 'p%61ge', 'page[]', 'page%00'), pageNumber)
    .map((pair) => pair.join('=')),
  fc.constantFrom('', 'page', 'utm_source=x', 'q=sea', 'q=', '_rsc=1', 'nxtPslug=b', 'page=2#page=3'),
  fc.constantFrom('p=11', 'p=011', '%70=11', 'p=', 'p=0', 'p=x', 'p[]=1', 'P=11', 'page_id=11', 'p=11&p=12'),
  fc.string({ maxLength: 8 }),
)
const query = fc.array(parameter, { maxLength: 4 }).map((parts) => (parts.length > 0 ? `?${parts.join('&')}` : ''))
const segment = fc.oneof(
  fc.constantFrom('kinds', 'archive', '2026', '02026', '05', '5', '13', '%30%35', 'Archive'),
  fc.constantFrom('topics', 'authors', 'commentary', 'policies', 'search', 'feed.xml', 'sea', 'Sea', '%73ea', 's%65a'),
  fc.constantFrom(
    '',
    '.',
    '..',
    '%2e%2e',
    '%2F',
    'a%2fb',
    '%E0',
    '%d0%b0',
    '%D0%B0',
    '\u00d0\u00b0',
    '@',
    '%40',
    '%3Fpage=2',
  ),
  fc.string({ maxLength: 6 }),
)
const path = fc.array(segment, { maxLength: 4 }).map((segments) => `/${segments.join('/')}`)
const url = fc
  .tuple(fc.constantFrom('', 'http://localhost:3000', 'https://evil.example'), path, query)
  .map((parts) => parts.join(''))

describe('the key of a page', () => {
  test('says all of what the page is made from: asked for by its key, the same page comes', () => {
    const keyed = fc.sample(url, { numRuns: 2000, seed: 9 }).filter((each) => pageRequest(each)?.key)
    expect(keyed.length).toBeGreaterThan(500)
    fc.assert(
      fc.property(url, (each) => {
        const asked = pageRequest(each)
        if (asked === null || asked.key === null) return
        const again = pageRequest(asked.key)
        expect(again && { key: again.key, ...viewOf(again) }).toEqual({ key: asked.key, ...viewOf(asked) })
      }),
      { numRuns: 5000 },
    )
  })

  test('is another wherever the page is another', () => {
    fc.assert(
      fc.property(path, query, query, (at, first, second) => {
        const [one, other] = [pageRequest(at + first), pageRequest(at + second)]
        if (one?.key && other?.key && one.key === other.key) expect(viewOf(one)).toEqual(viewOf(other))
      }),
      { numRuns: 5000 },
    )
  })

  test('is no name of anything else that is stored: it is a path', () => {
    fc.assert(
      fc.property(url, (each) => {
        expect(pageRequest(each)?.key ?? '/').toMatch(/^\/[\x21-\x7e]*$/)
      }),
    )
  })
})

describe('a plain permalink of WordPress', () => {
  test.each([
    ['/?p=11', '/?p=11', ''],
    ['/?p=0011&utm_source=x', '/?p=11', '?utm_source=x'],
    ['/?page=2&%70=11&p=12', '/?p=11', '?page=2'],
    ['https://site.example/?p=11#part', '/?p=11', ''],
  ])('%s leads on as %s and takes “%s” along', (asked, permalink, search) => {
    expect(pageRequest(asked)).toMatchObject({ permalink, search, key: null })
  })

  test.each(['/', '/?p=', '/?p=0', '/?p=x', '/?p=1.5', '/?P=11', '/?page_id=11', '/?p[]=11'])('is not %s', (asked) => {
    expect(pageRequest(asked)).toMatchObject({ permalink: null, key: '/' })
  })

  test('is none on another page, and never a page under a key', () => {
    expect(pageRequest('/topics/sea?p=11')).toMatchObject({ permalink: null, key: '/topics/sea', search: '?p=11' })
    fc.assert(
      fc.property(query, (each) => {
        const asked = pageRequest(`/${each}`)
        if (asked?.permalink) expect(asked.key).toBeNull()
        expect(pageRequest(`/${asked?.search ?? ''}`)?.permalink ?? null).toBeNull()
      }),
    )
  })
})

describe('the canonical address', () => {
  test('is reached in one step, and asks for the same', () => {
    fc.assert(
      fc.property(url, (each) => {
        const asked = pageRequest(each)
        if (asked === null || asked.canonical === null) return
        const there = pageRequest(asked.canonical)
        expect(there?.canonical).toBeNull()
        expect(there && [there.key, viewOf(there)]).toEqual([asked.key, viewOf(asked)])
      }),
      { numRuns: 5000 },
    )
  })

  test('leads to no other site', () => {
    fc.assert(
      fc.property(url, (each) => {
        expect(pageRequest(each)?.canonical ?? '/').toMatch(/^\/(?![/\\])[\x21-\x7e]*$/s)
      }),
      { numRuns: 5000 },
    )
  })

  test.each([
    ['/?page=02', '/?page=2'],
    ['/?page=2.0&utm_source=x', '/?utm_source=x&page=2'],
    ['/?page=0x2', '/?page=2'],
    ['/?page=%202', '/?page=2'],
    ['/?page=+2', '/?page=2'],
    ['/?page=1', '/'],
    ['/?page=0x2711', '/?page=10001'],
    ['/?page=99999&page=2', '/?page=10001'],
    ['/?page=', '/'],
    ['/?page=2&page=3', '/?page=2'],
    ['/topics/sea?page=2e0', '/topics/sea?page=2'],
    ['/search?q=a&page=1', '/search?q=a'],
    ['/commentary/%66oo?utm_source=x', '/commentary/foo?utm_source=x'],
    ['/commentary/%d0%b0', '/commentary/%D0%B0'],
    ['/commentary/\u00d0\u00b0', '/commentary/%D0%B0'],
    ['/commentary/foo/?a=b', '/commentary/foo?a=b'],
    ['//evil.example//x/', '/evil.example/x'],
  ])('of %s is %s', (asked, canonical) => {
    expect(pageRequest(asked)?.canonical).toBe(canonical)
  })

  test.each([
    '/',
    '/?page=2',
    '/?utm_source=x&page=2',
    '/?page=99999',
    '/?',
    '/?page[]=2',
    '/commentary/foo?page=1&',
    '/a@b',
    '/a%40b',
    '/topics',
  ])('is %s itself where nothing is wrong with it', (asked) => {
    expect(pageRequest(asked)?.canonical).toBeNull()
  })
})

test('a page is asked for by path and number alone; a search by its words too', () => {
  expect(pageRequest('/topics/sea?page=2&x=y')).toMatchObject({
    slug: 'sea',
    page: 2,
    query: '',
    key: '/topics/sea?page=2',
  })
  expect(pageRequest('/commentary/a?page=7')).toMatchObject({ path: '/commentary/a', page: 1, key: '/commentary/a' })
  expect(pageRequest('/search?q=the+sea&page=3')).toMatchObject({ query: 'the sea', page: 3, key: null })
  expect(pageRequest('/topics/a%2Fb')).toMatchObject({ path: '/topics/a/b', slug: 'a/b', key: '/topics/a%2Fb' })
})

test('every page after 10 000 is one that no list has, under one key', () => {
  for (const number of ['10001', '99999', '9'.repeat(30)])
    expect(pageRequest(`/topics/sea?page=${number}`)).toMatchObject({ page: 10_001, key: '/topics/sea?page=10001' })
  expect(pageRequest('/?page=10000')).toMatchObject({ page: 10_000, canonical: null })
})

test('what is no address asks for nothing', () => {
  for (const asked of ['/%E0', '/a/../b', '/%2e%2e/b', '/a%5Cb', '/%00']) expect(pageRequest(asked), asked).toBeNull()
})
