import { expect, test } from 'vitest'

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
