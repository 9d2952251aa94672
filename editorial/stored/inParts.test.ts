import { expect, test } from 'vitest'

import { inParts } from './inParts'

/** Records that are read as a database gives them, with what is asked for noted. */
function stored(ids: readonly string[]) {
  const rows = ids.map((id) => ({ id }))
  const sizes: number[] = []
  return {
    sizes,
    rows,
    read: async ({ where, limit }: { where: object; limit: number }) => {
      const [, after] = (where as { and: { id?: { greater_than: string } }[] }).and
      const docs = rows.filter(({ id }) => id > (after?.id?.greater_than ?? '')).slice(0, limit)
      sizes.push(docs.length)
      return Promise.resolve({ docs })
    },
  }
}

const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at).padStart(4, '0'))

test.each([0, 1, 49, 50, 51, 100, 240])('each of %i records is given once, 50 are held at most', async (count) => {
  const { read, sizes } = stored(ids(count))
  const given: string[] = []
  for await (const { id } of inParts({}, read)) given.push(id)
  expect(given).toEqual(ids(count))
  expect(Math.max(...sizes)).toBeLessThanOrEqual(50)
  expect(sizes.length).toBe(Math.floor(count / 50) + 1)
})

test('a record that no longer matches after it was given leaves the others in their order', async () => {
  const { read, rows } = stored(ids(120))
  const given: string[] = []
  for await (const { id } of inParts({}, read)) {
    given.push(id)
    rows.splice(
      rows.findIndex((row) => row.id === id),
      1,
    )
  }
  expect(given).toEqual(ids(120))
})
