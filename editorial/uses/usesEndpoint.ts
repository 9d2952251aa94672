import type { Endpoint } from 'payload'

import { recordMissing } from '@/editorial/errors/records'

import type { UsesAnswer } from './UsesAnswer'
import { usesOf } from './usesOf'

/** `GET /api/…/:id/uses`, for the admin: where a record is used, as far as the user may read it. */
export const usesEndpoint = (collection: 'articles' | 'authors' | 'disclaimers' | 'media' | 'topics'): Endpoint => ({
  path: '/:id/uses',
  method: 'get',
  async handler(req) {
    const given = req.routeParams?.id
    const id = typeof given === 'string' ? given : ''
    const asked = { collection, id, depth: 0, trash: true, overrideAccess: false, req } as const
    const record = await req.payload.findByID({ ...asked, disableErrors: true })
    if (record === null) throw recordMissing()
    const uses = await usesOf(req, { collection, id }, 'own')
    const answer: UsesAnswer = { uses }
    return Response.json(answer)
  },
})
