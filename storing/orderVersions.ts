import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest, Where } from 'payload'

interface Stamped {
  readonly id: string
  readonly updatedAt: string | Date
}

interface Piece {
  readonly collection: CollectionSlug
  readonly parent: unknown
  readonly req?: Partial<PayloadRequest>
}

/**
 * The newest version of a piece is the one saved last, whatever the clock says. Payload takes that for the newest whose
 * `updatedAt` is the greatest: where a clock was set back (by NTP, or because another instance’s runs behind), an older
 * text would be shown at the desk and published. So each version is stamped at least a millisecond after those before it.
 */
export function orderVersions(adapter: BaseDatabaseAdapter): void {
  const create = adapter.createVersion.bind(adapter)
  const update = adapter.updateVersion.bind(adapter)

  /** The stamp given, or the first after every version of the piece but the one that is changed. */
  const inOrder = async (
    { collection, parent, req }: Piece,
    given: string | Date,
    changed?: unknown,
  ): Promise<string> => {
    const others: Where[] = changed === undefined ? [] : [{ id: { not_equals: changed } }]
    const where: Where = { and: [{ parent: { equals: parent } }, ...others] }
    const newest = { limit: 1, pagination: false, select: { updatedAt: true }, sort: '-updatedAt', where } as const
    const { docs } = await adapter.findVersions<Stamped>({ collection, req, ...newest })
    const wanted = new Date(given).getTime()
    const before = docs[0] ? new Date(docs[0].updatedAt).getTime() : -Infinity
    return new Date(Math.max(wanted, before + 1)).toISOString()
  }

  adapter.createVersion = async (given) => {
    const { collectionSlug: collection, parent, req, updatedAt } = given
    return create({ ...given, updatedAt: await inOrder({ collection, parent, req }, updatedAt) })
  }
  adapter.updateVersion = async (given) => {
    const { collection, id, req, versionData } = given
    const { latest, parent, updatedAt } = versionData
    // Of an older one, whatever is mended in it, the place stays.
    if (latest !== true || parent === undefined || !updatedAt) return update(given)
    const stamped = { ...versionData, updatedAt: await inOrder({ collection, parent, req }, updatedAt, id) }
    return update({ ...given, versionData: stamped })
  }
}
