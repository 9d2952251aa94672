import { APIError, type PayloadRequest } from 'payload'

import type { Article } from '@/payload-types'

import { textAndDayOf } from './textOf'

/**
 * The approved text of a commentary, as it can be saved again.
 * @throws APIError 409 where that version has been pruned
 */
export async function approvedText(req: PayloadRequest, id: string, revision: number): Promise<Partial<Article>> {
  const { docs } = await req.payload.db.findVersions<Article>({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { 'version.revision': { equals: revision } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  const [version] = docs
  if (!version) throw new APIError('The text that was approved is no longer kept. Set the time again.', 409, null, true)
  return textAndDayOf(req.payload, version.version)
}
