import { APIError, type Endpoint, type PayloadRequest } from 'payload'

import { inOneTransaction } from '@/editorial/transactions/inOneTransaction'
import { readsItself } from '@/editorial/requests/guardEndpoint'
import { retryWrite } from '@/editorial/transactions/retryWrite'
import { env } from '@/server/env'

import { importManuscript } from './importManuscript'
import { outcomeText } from './outcomeText'
import { asImportRefusal } from './asImportRefusal'
import type { ImportAnswer } from './ImportAnswer'

const limit = 20 * 1024 * 1024

/**
 * `POST /api/articles/import` with the file as the body: a draft and a report, or a refusal in a sentence. For staff,
 * and for `npm run import` on this machine, which has the site’s own token.
 */
export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  custom: readsItself,
  handler: async (req) => {
    const bytes = await readBody(req)
    const outcome = await asImportRefusal(() =>
      retryWrite(async () => {
        delete req.transactionID
        return inOneTransaction(req, () => importManuscript(req, bytes))
      }),
    )
    const answer: ImportAnswer = { ...outcome, sentence: outcomeText(outcome, env.siteUrl) }
    return Response.json(answer, { status: answer.state === 'refused' ? 422 : 200 })
  },
}

async function readBody(req: PayloadRequest): Promise<Uint8Array> {
  if (Number(req.headers.get('content-length') ?? 0) > limit) tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = req.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length
    if (size > limit) tooLarge()
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}

function tooLarge(): never {
  throw new APIError(
    'This file is larger than 20 MB. A commentary’s text is far smaller: save it as plain text.',
    413,
    null,
    true,
  )
}
