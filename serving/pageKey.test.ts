import { expect, test } from 'vitest'

import { pageKey } from './pageKey'

test('a page has one key, whatever else its address says', () => {
  for (const url of ['/', '/?page=1', '/?page=01', '/?page=99999', '/?utm=a#b', 'http://localhost:3000/?page='])
    expect(pageKey(url), url).toBe('/')
  expect(pageKey('/topics/sea?page=2&x=y')).toBe('/topics/sea?page=2')
  expect(pageKey('/authors/ana?page=30')).toBe('/authors/ana?page=30')
})

test('what does not go on over pages has no numbers', () => {
  for (const path of [
    '/commentary/a',
    '/policies/a',
    '/feed.xml',
    '/sitemap.xml',
    '/sitemaps/commentary-1.xml',
    '/robots.txt',
  ])
    expect(pageKey(`${path}?page=7`), path).toBe(path)
})

test('what is written in other letters is kept under no key', () => {
  for (const url of ['/commentary/%66oo', '/commentary/foo%20', '/%63ommentary/foo', 'http://['])
    expect(pageKey(url)).toBeNull()
})
