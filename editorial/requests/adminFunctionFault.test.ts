import { expect, test } from 'vitest'

import { adminFunctionFault } from './adminFunctionFault'

const known = { collections: ['articles'], globals: ['settings'] }

test.each([
  { name: 'form-state', args: { collectionSlug: 'articles', id: '1' } },
  { name: 'form-state', args: { globalSlug: 'settings', collectionSlug: undefined } },
  { name: 'render-list', args: { collectionSlug: 'articles' } },
  { name: 'render-document', args: { globalSlug: 'settings' } },
  { name: 'get-default-layout', args: {} },
])('the admin’s own call passes: %j', (call) => {
  expect(adminFunctionFault(call, known)).toBeNull()
})

const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'schedule-publish', 'nothing', '']

test.each(names)('a function named “%s” is none', (name) => {
  expect(adminFunctionFault({ name, args: {} }, known)).toBe('There is no such function of the admin.')
})

test.each([
  undefined,
  null,
  'form-state',
  [],
  { name: ['form-state'], args: {} },
  { name: 'form-state' },
  { name: 'form-state', args: 'x' },
  { name: 'form-state', args: { collectionSlug: 'constructor' } },
  { name: 'form-state', args: { collectionSlug: ['articles'] } },
  { name: 'form-state', args: { globalSlug: 'articles' } },
  { name: 'render-list', args: {} },
  { name: 'render-list', args: { globalSlug: 'settings' } },
  { name: 'table-state', args: { collectionSlug: null } },
  { name: 'render-document', args: {} },
])('what is no call is refused: %j', (call) => {
  expect(adminFunctionFault(call, known)).toMatch(/\w+ \w+.*\.$/)
})
