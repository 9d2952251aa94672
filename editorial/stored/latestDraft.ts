import type { PayloadRequest } from 'payload'

import type { Article } from '@/payload-types'

/** The newest version of a commentary, live or draft, as stored; null where there is none. */
export async function latestDraft(req: PayloadRequest, id: string): Promise<Article | null> {
  const { docs } = await req.payload.db.findVersions<Article>({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  const [version] = docs
  return version ? { ...version.version, id } : null
}
