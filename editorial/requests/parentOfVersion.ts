import type { CollectionSlug, PayloadRequest } from 'payload'

/** The id of the record that a version belongs to; null where there is no such version. */
export async function parentOfVersion(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: unknown,
): Promise<string | null> {
  const where = { id: { equals: id } }
  const { docs } = await req.payload.db.findVersions({ collection, where, limit: 1, pagination: false, req })
  const [version] = docs
  return version?.parent === undefined ? null : String(version.parent)
}
