import type { PayloadRequest, Where } from 'payload'

import { documentTag } from '@/domain/tags'
import { waitingTexts } from '@/editorial/stored/waitingTexts'
import type { Article } from '@/payload-types'

interface Using {
  /** Commentaries whose live version uses the record. */
  readonly live: string[]
  /** Commentaries whose newest version uses it, or an approved version that is scheduled. */
  readonly drafted: string[]
}

/** The ids of the commentaries that use a record, trashed ones too; at most `limit` of each kind (0: all). */
export async function commentariesUsing(
  req: PayloadRequest,
  collection: string,
  id: string,
  limit: number,
): Promise<Using> {
  const tag = { equals: documentTag(collection, id) }
  const query = { collection: 'articles', limit, pagination: false, req } as const
  const inLive: Where = { and: [{ refersTo: tag }, { _status: { equals: 'published' } }] }
  const inNewest: Where = { and: [{ 'version.refersTo': tag }, { latest: { equals: true } }] }
  const live = await req.payload.db.find<Article>({ ...query, where: inLive, select: {} })
  const newest = await req.payload.db.findVersions({ ...query, where: inNewest, select: { parent: true } })
  const waiting = await waitingTexts(req, { 'version.refersTo': tag })
  const drafted = [...newest.docs.map(({ parent }) => String(parent)), ...waiting.map((text) => text.id)]
  return { live: live.docs.map((doc) => doc.id), drafted: [...new Set(drafted)] }
}
