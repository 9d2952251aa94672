import { APIError, type Endpoint } from 'payload'

import { readinessOf } from './preflight'

/** `GET /api/articles/:id/readiness`: what stands between the latest draft and publication, for whoever may read that draft. */
export const readinessEndpoint: Endpoint = {
  path: '/:id/readiness',
  method: 'get',
  handler: async (req) => {
    const given = req.routeParams?.id
    const id = typeof given === 'string' ? given : ''
    const asked = { collection: 'articles', id, draft: true, depth: 0, overrideAccess: false, req } as const
    const piece = await req.payload.findByID({ ...asked, disableErrors: true })
    if (piece === null) throw new APIError('There is no such piece for you.', 404, null, true)
    return Response.json(await readinessOf(req, piece))
  },
}
