import type { Endpoint } from 'payload'

import { scheduleMissing } from '@/editorial/errors/schedule'
import { saveContext } from '@/editorial/stored/saveContext'

/**
 * `POST /api/articles/:id/approve`, for users who may publish: the newest version goes live at the time already set; 409
 * where its revision is not the `revision` sent.
 */
export const approveEndpoint: Endpoint = {
  path: '/:id/approve',
  method: 'post',
  async handler(req) {
    const given = req.routeParams?.id
    const id = typeof given === 'string' ? given : ''
    const asked = { collection: 'articles', id, draft: true, depth: 0, overrideAccess: false, req } as const
    const commentary = await req.payload.findByID({ ...asked, disableErrors: true })
    if (!commentary?.publishAt) throw scheduleMissing()
    saveContext(req).approves = true
    const read: unknown = req.data?.revision
    const named = typeof read === 'number' ? { revision: read } : {}
    const { revision } = await req.payload.update({ ...asked, data: { publishAt: commentary.publishAt, ...named } })
    return Response.json({ message: 'This text is approved for its time.', revision })
  },
}
