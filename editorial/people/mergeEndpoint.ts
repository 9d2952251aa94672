import { APIError, type Endpoint, type PayloadRequest } from 'payload'

import { joinNames } from '@/domain/joinNames'
import { inOneTransaction } from '@/editorial/transactions/inOneTransaction'
import type { Author } from '@/payload-types'

import type { MergeAnswer } from './MergeAnswer'
import { mergeAuthors } from './mergeAuthors'

/** `POST /api/authors/:id/merge` with `{ into: ID }`: merges this author into that one, whose address remains. */
export const mergeEndpoint: Endpoint = {
  path: '/:id/merge',
  method: 'post',
  async handler(req) {
    const given = req.routeParams?.id
    const into: unknown = req.data?.into
    if (typeof into !== 'string' || into === '') throw refusal('Say as “into” the id of the person that stays.', 400)
    if (into === given) throw refusal('This is one and the same person. Choose another to merge into.', 400)
    return inOneTransaction(req, async () => {
      const gone = await authorOf(req, given, 'There is no such person.')
      const stays = await authorOf(req, into, 'There is no such person to merge into.')
      if (stays.proposed)
        throw refusal(`${stays.name} was proposed by an import. Check and confirm them first, then merge.`, 409)
      const { moved, notKept } = await mergeAuthors(req, gone, stays)
      const said = moved === 1 ? 'One piece was moved.' : `${moved} pieces were moved.`
      const lost = notKept.length === 0 ? '' : ` Not kept: ${joinNames(notKept)}.`
      const message = `${gone.name} is now ${stays.name}. ${said}${lost}`
      const path = `${req.payload.config.routes.admin}/collections/authors/${stays.id}`
      const answer: MergeAnswer = { message, moved, notKept: [...notKept], path }
      return Response.json(answer)
    })
  },
}

async function authorOf(req: PayloadRequest, id: unknown, otherwise: string): Promise<Author> {
  const asked = { collection: 'authors', depth: 0, overrideAccess: false, req, disableErrors: true } as const
  const author = await req.payload.findByID({ ...asked, id: typeof id === 'string' ? id : '' })
  if (author === null) throw refusal(otherwise, 404)
  return author
}

const refusal = (message: string, status: number) => new APIError(message, status, null, true)
