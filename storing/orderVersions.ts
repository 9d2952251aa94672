import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest, Where } from 'payload'

interface Stamped {
  readonly id: string
  readonly updatedAt: string | Date
}

interface Versioned {
  readonly collection: CollectionSlug
  readonly parent: unknown
  readonly req?: Partial<PayloadRequest>
}

/**
 * Makes the version that was saved last the newest one, whatever the clock says. Payload takes the greatest `updatedAt` for
 * the newest: after a clock was set back (by NTP, or on another instance) it would show and publish an older text. So each
 * version is stamped at least a millisecond after those before it.
 */
export function orderVersions(adapter: BaseDatabaseAdapter): void {
  const create = adapter.createVersion.bind(adapter)
  const update = adapter.updateVersion.bind(adapter)

  /** The requested time, or the first millisecond after every other version of the document. */
  const stampAfterOthers = async (
    { collection, parent, req }: Versioned,
    requested: string | Date,
    updatedVersion?: unknown,
  ): Promise<string> => {
    const others: Where[] = updatedVersion === undefined ? [] : [{ id: { not_equals: updatedVersion } }]
    const where: Where = { and: [{ parent: { equals: parent } }, ...others] }
    const query = { limit: 1, pagination: false, select: { updatedAt: true }, sort: '-updatedAt', where } as const
    const { docs } = await adapter.findVersions<Stamped>({ collection, req, ...query })
    const newest = docs[0] ? new Date(docs[0].updatedAt).getTime() : -Infinity
    return new Date(Math.max(new Date(requested).getTime(), newest + 1)).toISOString()
  }

  adapter.createVersion = async (args) => {
    const { collectionSlug: collection, parent, req, updatedAt } = args
    return create({ ...args, updatedAt: await stampAfterOthers({ collection, parent, req }, updatedAt) })
  }
  adapter.updateVersion = async (args) => {
    const { collection, id, req, versionData } = args
    const { latest, parent, updatedAt } = versionData
    // An older version keeps its place in the order, whatever is changed in it.
    if (latest !== true || parent === undefined || !updatedAt) return update(args)
    const stamp = await stampAfterOthers({ collection, parent, req }, updatedAt, id)
    return update({ ...args, versionData: { ...versionData, updatedAt: stamp } })
  }
}
