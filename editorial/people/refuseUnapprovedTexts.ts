import { APIError, type PayloadRequest } from 'payload'

import { joinNames } from '@/domain/joinNames'
import { latestDraft } from '@/editorial/stored/latestDraft'

/** Refuses with 409 to change scheduled commentaries whose newest text is not the approved one. */
export async function refuseUnapprovedTexts(req: PayloadRequest, commentaries: readonly string[]): Promise<void> {
  const titles: string[] = []
  for (const id of commentaries) {
    const newest = await latestDraft(req, id)
    if (!newest?.publishAt || newest.scheduleError || newest.approvedRevision == null) continue
    if (newest.approvedRevision !== newest.revision) titles.push(`“${newest.title || 'Without a title'}”`)
  }
  if (titles.length === 0) return
  const waits = titles.length === 1 ? 'waits for its time' : 'wait for their time'
  throw new APIError(
    `${joinNames(titles)} ${waits} with a text that was changed after it was approved. Approve the new text there, or empty “Publish at”, then merge again.`,
    409,
    null,
    true,
  )
}
