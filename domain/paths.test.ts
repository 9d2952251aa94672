import { expect, test } from 'vitest'

import { recordAt } from './pagePath'
import { authorPath, commentaryPath, pagedPath, policyPath, searchPath, topicPath } from './paths'

test('every page has one address, and a list’s first page is the list', () => {
  expect([commentaryPath('x'), authorPath('x'), topicPath('x'), policyPath('x')]).toEqual([
    '/commentary/x',
    '/authors/x',
    '/topics/x',
    '/policies/x',
  ])
  expect([pagedPath('/topics/x', 1), pagedPath('/topics/x', 2)]).toEqual(['/topics/x', '/topics/x?page=2'])
  expect([searchPath(''), pagedPath(searchPath('a&b č'), 3)]).toEqual(['/search', '/search?q=a%26b%20%C4%8D&page=3'])
})

test('the address of a record says which record it is, and every other address none', () => {
  expect(['/commentary/x', '/authors/x-y', '/topics/x'].map(recordAt)).toEqual([
    { collection: 'articles', slug: 'x' },
    { collection: 'authors', slug: 'x-y' },
    { collection: 'topics', slug: 'x' },
  ])
  const others = [
    '/',
    '/commentary',
    '/commentary/',
    '/commentary/x/y',
    '/policies/x',
    '/articles/x',
    '/toString/x',
    '',
  ]
  expect(others.filter((path) => recordAt(path) !== null)).toEqual([])
})
