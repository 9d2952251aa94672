import type { PayloadRequest } from 'payload'

import { latestDraft } from '@/editorial/stored/latestDraft'
import { saveContext } from '@/editorial/stored/saveContext'

/**
 * Records, when an update arrives that does not name the revision it is based on, which revision is stored then: of two
 * updates that arrive together one succeeds, in whichever order they run.
 */
export async function recordBaseRevision(req: PayloadRequest): Promise<void> {
  const id = req.routeParams?.id
  if (req.method !== 'PATCH' || req.routeParams?.collection !== 'articles' || typeof id !== 'string') return
  if (!req.user || typeof req.data?.revision === 'number') return
  const commentary = await latestDraft(req, id)
  saveContext(req).revisionAtArrival = commentary?.revision ?? undefined
}
