import type { PayloadRequest, Where } from 'payload'

import type { Article } from '@/payload-types'

interface Waiting {
  readonly id: string
  readonly title: string
}

/** The scheduled versions that are approved, are not the newest of their commentary, and match `where` (on `version.…`). */
export async function waitingTexts(req: PayloadRequest, where: Where): Promise<Waiting[]> {
  const scheduled: Where = {
    and: [
      { latest: { equals: true } },
      { 'version.publishAt': { exists: true } },
      { 'version.approvedRevision': { exists: true } },
    ],
  }
  const query = { collection: 'articles', pagination: false, req } as const
  const newest = await req.payload.db.findVersions<Article>({ ...query, where: scheduled })
  const approvedVersions = newest.docs
    .filter(({ version }) => version.approvedRevision !== version.revision)
    .map(({ parent, version }): Where => ({
      and: [{ parent: { equals: parent } }, { 'version.revision': { equals: version.approvedRevision } }],
    }))
  if (approvedVersions.length === 0) return []
  const { docs } = await req.payload.db.findVersions<Article>({
    ...query,
    where: { and: [{ or: approvedVersions }, where] },
  })
  return docs.map(({ parent, version }) => ({ id: String(parent), title: version.title ?? '' }))
}
