import type { Endpoint, PayloadRequest } from 'payload'

import { importTooLarge } from '@/editorial/errors/body'
import { readsItself } from '@/editorial/requests/guardEndpoint'
import { readBytes } from '@/editorial/requests/readBytes'
import { env } from '@/server/env'

import { readManuscript, storeManuscript } from './importManuscript'
import { outcomeText } from './outcomeText'
import { asImportRefusal } from './asImportRefusal'
import type { ImportAnswer } from './ImportAnswer'

const maxBytes = 20 * 1024 * 1024

/**
 * `POST /api/articles/import` with the file as the body, its name as `?name=`: a draft and a report, or a refusal in a sentence. For staff,
 * and for `npm run import` on this machine, which has the site’s own token.
 */
export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  custom: readsItself,
  handler: async (req) => {
    const bytes = await readBytes(req, maxBytes, importTooLarge)
    const reading = await readManuscript(bytes, labelOf(req))
    const outcome = await asImportRefusal(() => storeManuscript(req, reading))
    const answer: ImportAnswer = { ...outcome, sentence: outcomeText(outcome, env.siteUrl) }
    return Response.json(answer, { status: answer.state === 'refused' ? 422 : 200 })
  },
}

/** The media type of the body, and the name of the file where it is sent as `?name=`. */
const labelOf = ({ headers, searchParams }: PayloadRequest) => ({
  contentType: (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '',
  fileName: searchParams?.get('name') ?? '',
})
