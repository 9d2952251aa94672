import { expect, test } from 'vitest'

import { listAt } from './listAt'

const between = (from: string, until: string) => ({
  and: [{ publishedAt: { greater_than_equal: from } }, { publishedAt: { less_than: until } }],
})

test.each([
  ['/kinds/analysis', { kind: { equals: 'analysis' } }],
  ['/archive/2026', between('2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z')],
  ['/archive/2026/12', between('2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z')],
])('%s is a list', (path, where) => {
  expect(listAt(path, 'UTC')).toEqual(where)
})

test.each([
  ...[
    '/kinds',
    '/kinds/poem',
    '/kinds/analysis/05',
    '/kinds/2026',
    '/archive',
    '/archive/analysis',
    '/archive/2026/13',
  ],
  ...['/archive/1899', '/archive/2200', '/archive/2026/05/01', '/authors/2026', '/old/archive/2026', '/archive/2026/'],
])('%s is none', (path) => {
  expect(listAt(path, 'UTC')).toBeNull()
})
