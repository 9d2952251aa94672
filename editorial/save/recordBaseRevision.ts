import type { PayloadRequest } from 'payload'

import { latestDraft } from '@/editorial/stored/latestDraft'
import { saveContext } from '@/editorial/stored/saveContext'

/**
 * Notes, when an update arrives that does not name the revision it is based on, which one stands then: of two that
 * arrive together one wins, whatever order they are carried out in.
 */
export async function recordBaseRevision(req: PayloadRequest): Promise<void> {
  const id = req.routeParams?.id
  if (req.method !== 'PATCH' || req.routeParams?.collection !== 'articles' || typeof id !== 'string') return
  if (!req.user || typeof req.data?.revision === 'number') return
  const piece = await latestDraft(req, id)
  saveContext(req).revisionAtArrival = piece?.revision ?? undefined
}
