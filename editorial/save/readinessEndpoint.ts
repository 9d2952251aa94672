import type { Endpoint } from 'payload'

import { commentaryMissing } from '@/editorial/errors/commentary'

import { readinessOf } from './preflight'

/**
 * `GET /api/articles/:id/readiness`: what prevents publication of the latest draft, for users who may read that draft.
 */
export const readinessEndpoint: Endpoint = {
  path: '/:id/readiness',
  method: 'get',
  handler: async (req) => {
    const routeId = req.routeParams?.id
    const id = typeof routeId === 'string' ? routeId : ''
    const options = { collection: 'articles', id, draft: true, depth: 0, overrideAccess: false, req } as const
    const commentary = await req.payload.findByID({ ...options, disableErrors: true })
    if (commentary === null) throw commentaryMissing()
    return Response.json(await readinessOf(req, commentary))
  },
}
