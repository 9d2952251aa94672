import type { Payload, Where } from 'payload'

interface Row {
  readonly id: string
  readonly tags?: unknown
}

const partSize = 200

/** The tags of every message of the outbox since a time, in their order; the outbox holds those of a week. */
export async function* changesSince({ db }: Payload, at: Date): AsyncGenerator<readonly string[]> {
  const where: Where = { at: { greater_than_equal: at.toISOString() } }
  for (let page = 1; ; page += 1) {
    const query = { where, sort: ['at', 'id'], limit: partSize, page } as const
    const { docs, hasNextPage } = await db.find<Row>({ collection: 'outbox', ...query, sort: [...query.sort] })
    for (const { tags } of docs) {
      if (Array.isArray(tags)) yield tags.filter((tag) => typeof tag === 'string')
    }
    if (!hasNextPage) return
  }
}
