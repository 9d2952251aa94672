import { expect, test } from 'vitest'

import { toQuery } from './toQuery'

test('a nested condition becomes the query string that Payload reads', () => {
  const query = toQuery({
    where: { and: [{ id: { in: ['a', 'b'] } }, { title: { like: 'A & B' } }] },
    limit: 51,
    sort: undefined,
  })
  expect(decodeURIComponent(query)).toBe(
    'where[and][0][id][in][0]=a&where[and][0][id][in][1]=b&where[and][1][title][like]=A & B&limit=51',
  )
  expect(query).toContain('A%20%26%20B')
})
