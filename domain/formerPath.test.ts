import { expect, test } from 'vitest'

import { formerPath, isRouteOfSite, maxFormerPathLength } from './formerPath'

test.each([
  ['/2019/old-title.html', '/2019/old-title.html'],
  [' /Old-Title/ ', '/Old-Title'],
  ['/commentary//old', '/commentary/old'],
  ['/%C3%BCber%20uns', '/über uns'],
  ['/über uns', '/über uns'],
  ['/?p=11', '/?p=11'],
  [' /?p=0011', '/?p=11'],
])('%s is looked up as %s', (typed, path) => {
  expect(formerPath(typed)).toBe(path)
})

test.each([
  '',
  '/',
  'old',
  'https://example.org/old',
  '//example.org/old',
  '/old?page=2',
  '/?p=',
  '/?p=0',
  '/?p=x',
  '/?p=1e3',
  '/?p=-1',
  `/?p=${'9'.repeat(19)}`,
  '/?page_id=11',
  '/?p=11&page=2',
  '/old?p=11',
  '/old#part',
  '/a\\b',
  '/a/../b',
  '/%2e%2e/b',
  '/a%2Fb',
  '/100%',
  '/a%00b',
  '/a%0Ab',
  `/${'a'.repeat(maxFormerPathLength)}`,
])('%s is no former address', (typed) => {
  expect(formerPath(typed)).toBeNull()
})

test('the longest path is taken', () => {
  expect(formerPath(`/${'a'.repeat(maxFormerPathLength - 1)}`)).toHaveLength(maxFormerPathLength)
})

test.each([
  '/admin',
  '/Admin/x',
  '/api/articles',
  '/_next/a',
  '/preview/a',
  '/authors',
  '/Topics',
  '/archive',
  '/Archive/2026',
  '/archive/2026/05',
  '/archive/2026/5',
  '/kinds/analysis',
  '/search',
  '/Search',
  '/feed.xml',
  '/sitemap.xml',
  '/sitemaps/1.xml',
  '/schemas/commentary-1.json',
  '/rss.xml',
  '/feed.json',
  '/llms.txt',
  '/robots.txt',
  '/favicon.ico',
  '/icon.svg',
  '/healthz',
  '/readyz',
])('%s is a route of the site', (path) => {
  expect(isRouteOfSite(path)).toBe(true)
})

test.each([
  '/commentary/old',
  '/commentary',
  '/policies/old',
  '/administration',
  '/2019/search',
  '/archive/old-post',
  '/archive/2026/05/old-post',
  '/archive/02026',
  '/kinds/old',
  '/search/old',
  '/media/2019/film',
  '/new/old',
  '/index',
])('%s is none', (path) => {
  expect(isRouteOfSite(path)).toBe(false)
})
