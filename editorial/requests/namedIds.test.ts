import { describe, expect, test } from 'vitest'

import { namedIds, requireNamedIds } from './namedIds'

const a = { id: { equals: 'a' } }
const bc = { id: { in: ['b', 'c'] } }
const open = { _status: { not_equals: 'draft' } }

describe('a condition is bounded', () => {
  test.each<[string, object, string[]]>([
    ['by one id', a, ['a']],
    ['by a list of ids', bc, ['b', 'c']],
    ['by a list with commas', { id: { in: 'b,c' } }, ['b', 'c']],
    ['by one part of “and”', { and: [open, bc] }, ['b', 'c']],
    ['by a part deep inside', { and: [open, { AND: [{ or: [a] }] }] }, ['a']],
    ['by every part of “or”', { or: [a, { and: [open, bc] }] }, ['a', 'b', 'c']],
    ['beside another field', { ...open, ...a }, ['a']],
    ['by an empty list, which meets nothing', { id: { in: [] } }, []],
  ])('%s', (_, where, ids) => {
    expect([...(namedIds(where) ?? ['open'])]).toEqual(ids)
  })
})

describe('a condition is open', () => {
  test.each<[string, unknown]>([
    ['that names no id, as the framework’s admin sends it', { and: [open] }],
    ['that names ids it is not about', { id: { not_in: ['a'] } }],
    ['that leaves out an id', { id: { not_equals: '' } }],
    ['of which one part of “or” is open', { or: [a, open] }],
    ['of an empty “or”', { or: [] }],
    ['of an empty “and”', { and: [] }],
    ['that is empty', {}],
    ['that is none', undefined],
    ['with ids in a field called otherwise', { owner: { in: ['a'] } }],
  ])('%s', (_, where) => {
    expect(namedIds(where)).toBeNull()
    expect(() => requireNamedIds(where)).toThrow(/^Nothing was changed: this would meet every record/)
  })
})

test('fifty records are changed at once, and no more', () => {
  const ids = (count: number) => ({ id: { in: Array.from({ length: count }, (_, at) => `id${at}`) } })
  expect(() => requireNamedIds(ids(50))).not.toThrow()
  expect(() => requireNamedIds(ids(51))).toThrow('these are 51 records, and at most 50')
})
