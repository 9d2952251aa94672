import type { CollectionSlug, PayloadRequest } from 'payload'

/** The id of the record that a version is of, or an empty text where there is no such version. */
export async function parentOfVersion(req: PayloadRequest, collection: CollectionSlug, id: unknown): Promise<unknown> {
  const where = { id: { equals: id } }
  const { docs } = await req.payload.db.findVersions({ collection, where, limit: 1, pagination: false, req })
  return docs[0]?.parent ?? ''
}
