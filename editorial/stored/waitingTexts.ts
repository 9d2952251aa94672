import type { PayloadRequest, Where } from 'payload'

import type { Article } from '@/payload-types'

interface Waiting {
  readonly id: string
  readonly title: string
}

/** Pieces whose approved text waits for its time, is not their newest one, and matches `where` (on its `version.…`). */
export async function waitingTexts(req: PayloadRequest, where: Where): Promise<Waiting[]> {
  const timed: Where = {
    and: [
      { latest: { equals: true } },
      { 'version.publishAt': { exists: true } },
      { 'version.approvedRevision': { exists: true } },
    ],
  }
  const asked = { collection: 'articles', pagination: false, req } as const
  const newest = await req.payload.db.findVersions<Article>({ ...asked, where: timed })
  const approved = newest.docs
    .filter(({ version }) => version.approvedRevision !== version.revision)
    .map(({ parent, version }): Where => ({
      and: [{ parent: { equals: parent } }, { 'version.revision': { equals: version.approvedRevision } }],
    }))
  if (approved.length === 0) return []
  const { docs } = await req.payload.db.findVersions<Article>({ ...asked, where: { and: [{ or: approved }, where] } })
  return docs.map(({ parent, version }) => ({ id: String(parent), title: version.title ?? '' }))
}
