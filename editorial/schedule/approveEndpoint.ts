import { APIError, type Endpoint } from 'payload'

/** `POST /api/articles/:id/approve`: the text as it is now goes live at the time already set, by whoever may publish. */
export const approveEndpoint: Endpoint = {
  path: '/:id/approve',
  method: 'post',
  async handler(req) {
    if (!req.user || req.user.role === 'writer')
      throw new APIError('Only an editor can approve a text.', 403, null, true)
    const given = req.routeParams?.id
    const id = typeof given === 'string' ? given : ''
    const asked = { collection: 'articles', id, draft: true, depth: 0, overrideAccess: false, req } as const
    const piece = await req.payload.findByID({ ...asked, disableErrors: true })
    if (!piece?.publishAt) throw new APIError('No time is set at which this piece goes live.', 404, null, true)
    req.context.approves = true
    const { revision } = await req.payload.update({ ...asked, data: { publishAt: piece.publishAt } })
    return Response.json({ message: 'This text is approved for its time.', revision })
  },
}
