import type { Where } from 'payload'
import { expect, test } from 'vitest'

import { onlyIds } from './onlyIds'

const id = '6b06af1435701d4ddc8bf11f'

test('a value that is no id is left out of lists of ids, at any depth', () => {
  const where: Where = { and: [{ id: { in: [id, 'notanid', ''] } }, { or: [{ id: { in: ['x'] } }] }] }
  expect(onlyIds(where)).toEqual({ and: [{ id: { in: [id] } }, { or: [{ id: { in: [] } }] }] })
})

test('every other condition is unchanged', () => {
  const where = { title: { in: ['a', 'b'] }, id: { not_equals: '' }, _status: { equals: 'published' } }
  expect(onlyIds(where)).toEqual(where)
})
