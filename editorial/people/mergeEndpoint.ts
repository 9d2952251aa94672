import type { APIError, Endpoint, PayloadRequest } from 'payload'

import { joinNames } from '@/domain/joinNames'
import {
  mergedAuthorMissing,
  mergeTargetMissing,
  mergeTargetProposed,
  mergeWithItself,
  mergeWithoutTarget,
} from '@/editorial/errors/merge'
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
    if (typeof into !== 'string' || into === '') throw mergeWithoutTarget()
    if (into === given) throw mergeWithItself()
    return inOneTransaction(req, async () => {
      const gone = await authorOf(req, given, mergedAuthorMissing)
      const stays = await authorOf(req, into, mergeTargetMissing)
      if (stays.proposed) throw mergeTargetProposed(stays.name)
      const { moved, notKept } = await mergeAuthors(req, gone, stays)
      const said = moved === 1 ? 'One commentary was moved.' : `${moved} commentaries were moved.`
      const lost = notKept.length === 0 ? '' : ` Not kept: ${joinNames(notKept)}.`
      const message = `${gone.name} is now ${stays.name}. ${said}${lost}`
      const path = `${req.payload.config.routes.admin}/collections/authors/${stays.id}`
      const answer: MergeAnswer = { message, moved, notKept: [...notKept], path }
      return Response.json(answer)
    })
  },
}

async function authorOf(req: PayloadRequest, id: unknown, otherwise: () => APIError): Promise<Author> {
  const asked = { collection: 'authors', depth: 0, overrideAccess: false, req, disableErrors: true } as const
  const author = await req.payload.findByID({ ...asked, id: typeof id === 'string' ? id : '' })
  if (author === null) throw otherwise()
  return author
}
