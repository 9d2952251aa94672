import type { PayloadRequest } from 'payload'

import { approvedTextMissing } from '@/editorial/errors/schedule'
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
  if (!version) throw approvedTextMissing()
  return textAndDayOf(req.payload, version.version)
}
