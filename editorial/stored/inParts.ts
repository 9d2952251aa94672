import type { Where } from 'payload'

/** At most this many records are held at once. */
export const partSize = 50

interface Part {
  readonly where: Where
  readonly sort: 'id'
  readonly limit: number
  readonly pagination: false
}

/**
 * Every record that matches, in the order of ids, 50 held at once. Each part begins after the last id of the one before
 * (keyset), so records that the caller changes meanwhile are neither skipped nor read twice.
 */
export async function* inParts<Row extends { readonly id: string }>(
  where: Where,
  read: (part: Part) => Promise<{ readonly docs: readonly Row[] }>,
): AsyncGenerator<Row> {
  for (let last: string | null = null; ;) {
    const after: Where[] = last === null ? [] : [{ id: { greater_than: last } }]
    const { docs } = await read({ where: { and: [where, ...after] }, sort: 'id', limit: partSize, pagination: false })
    yield* docs
    const end: Row | undefined = docs.at(-1)
    if (docs.length < partSize || end === undefined) return
    last = end.id
  }
}
