import type { PayloadRequest } from 'payload'

import { mergeOfUnapprovedTexts } from '@/editorial/errors/merge'
import { latestDraft } from '@/editorial/stored/latestDraft'

/** Refuses with 409 to change scheduled commentaries whose newest text is not the approved one. */
export async function refuseUnapprovedTexts(req: PayloadRequest, commentaries: readonly string[]): Promise<void> {
  const titles: string[] = []
  for (const id of commentaries) {
    const newest = await latestDraft(req, id)
    if (!newest?.publishAt || newest.scheduleError || newest.approvedRevision == null) continue
    if (newest.approvedRevision !== newest.revision) titles.push(newest.title || 'Without a title')
  }
  if (titles.length > 0) throw mergeOfUnapprovedTexts(titles)
}
