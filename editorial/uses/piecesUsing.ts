import type { PayloadRequest, Where } from 'payload'

import { documentTag } from '@/domain/tags'
import { waitingTexts } from '@/editorial/stored/waitingTexts'
import type { Article } from '@/payload-types'

interface Found {
  /** Pieces whose live text uses it. */
  readonly live: string[]
  /** Pieces whose newest text uses it, or an approved one that waits for its time. */
  readonly drafted: string[]
}

/** The ids of the pieces that use a record, trashed ones too; at most `limit` of each (0: all). */
export async function piecesUsing(req: PayloadRequest, collection: string, id: string, limit: number): Promise<Found> {
  const tag = { equals: documentTag(collection, id) }
  const asked = { collection: 'articles', limit, pagination: false, req } as const
  const isLive: Where = { and: [{ refersTo: tag }, { _status: { equals: 'published' } }] }
  const isNewest: Where = { and: [{ 'version.refersTo': tag }, { latest: { equals: true } }] }
  const live = await req.payload.db.find<Article>({ ...asked, where: isLive, select: {} })
  const newest = await req.payload.db.findVersions({ ...asked, where: isNewest, select: { parent: true } })
  const waiting = await waitingTexts(req, { 'version.refersTo': tag })
  const drafted = [...newest.docs.map(({ parent }) => String(parent)), ...waiting.map((text) => text.id)]
  return { live: live.docs.map((doc) => doc.id), drafted: [...new Set(drafted)] }
}
