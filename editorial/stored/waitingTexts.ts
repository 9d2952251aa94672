import type { PayloadRequest, Where } from 'payload'

import type { Article } from '@/payload-types'

import { inParts, partSize } from './inParts'

interface Waiting {
  readonly id: string
  readonly title: string
}

/** The scheduled versions that are approved, are not the newest of their commentary, and match `where` (on `version.…`). */
export async function waitingTexts(req: PayloadRequest, where: Where): Promise<Waiting[]> {
  const { db } = req.payload
  const scheduled: Where = {
    and: [
      { latest: { equals: true } },
      { 'version.publishAt': { exists: true } },
      { 'version.approvedRevision': { exists: true } },
    ],
  }
  const select = { parent: true, version: { revision: true, approvedRevision: true, title: true } } as const
  const query = { collection: 'articles', select, req } as const
  const approved: Where[] = []
  for await (const { parent, version } of inParts(scheduled, (part) =>
    db.findVersions<Article>({ ...query, ...part }),
  )) {
    if (version.approvedRevision === version.revision) continue
    approved.push({
      and: [{ parent: { equals: parent } }, { 'version.revision': { equals: version.approvedRevision } }],
    })
  }
  const waiting: Waiting[] = []
  while (approved.length > 0) {
    const some: Where = { and: [{ or: approved.splice(0, partSize) }, where] }
    const { docs } = await db.findVersions<Article>({ ...query, where: some, pagination: false })
    for (const { parent, version } of docs) waiting.push({ id: String(parent), title: version.title ?? '' })
  }
  return waiting
}
