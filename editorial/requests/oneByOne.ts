import { APIError, type Endpoint, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'

import { recordNotSaved } from '@/editorial/errors/records'
import { splitDeletable } from '@/editorial/uses/splitDeletable'

import { toClientError } from './toClientError'
import { inOneTransaction } from '@/editorial/transactions/inOneTransaction'
import { namedRecords } from './namedRecords'
import { refusalMessage } from '@/editorial/rules/refusalMessage'
import { retryWrite } from '@/editorial/transactions/retryWrite'

interface Outcome {
  readonly docs: unknown[]
  readonly errors: { id: string; isPublic: true; message: string; data?: unknown }[]
}

/**
 * Runs `PATCH` and `DELETE` of many records one after another: Payload runs them all at once in one transaction, where
 * they conflict, and commits the ones it refused half-way.
 */
export function oneByOne(endpoint: Endpoint, { access, endpoints, slug }: SanitizedCollectionConfig): Endpoint {
  const { method, path } = endpoint
  const single = (endpoints || []).find((other) => other.method === method && other.path === '/:id')
  if (path !== '/' || single === undefined || (method !== 'patch' && method !== 'delete')) return endpoint
  const rule = method === 'patch' ? access.update : access.delete
  return {
    ...endpoint,
    async handler(req) {
      const ids = await namedRecords(req, slug, rule)
      const carryOut = async (id: string): Promise<unknown> => {
        req.routeParams = { ...req.routeParams, id }
        const answer: unknown = await (await single.handler(req)).json()
        return typeof answer === 'object' && answer !== null && 'doc' in answer ? answer.doc : null
      }
      const goesTogether = method === 'delete' && slug === 'articles'
      return answer(method, await (goesTogether ? together : each)(req, ids, carryOut))
    },
  }
}

type CarryOut = (id: string) => Promise<unknown>

/** Runs each in a transaction of its own; one that is refused does not stop the others. */
async function each(req: PayloadRequest, ids: readonly string[], carryOut: CarryOut): Promise<Outcome> {
  const outcome: Outcome = { docs: [], errors: [] }
  const { data } = req
  for (const id of ids) {
    try {
      const doc = await retryWrite(async () => {
        req.data = structuredClone(data)
        delete req.transactionID
        return carryOut(id)
      })
      outcome.docs.push(doc)
    } catch (error) {
      const known = toClientError(error)
      const refusal = known instanceof APIError ? known : recordNotSaved()
      if (refusal !== known) req.payload.logger.error({ err: error, msg: `A change of ${id} among several failed.` })
      const message = refusalMessage(refusal) ?? refusal.message
      outcome.errors.push({ id, isPublic: true, message, data: refusal.data })
    }
  }
  return outcome
}

/**
 * Deletes those that may go in one transaction, since commentaries may refer to each other; one that another commentary
 * uses remains and is reported.
 */
const together = (req: PayloadRequest, ids: readonly string[], carryOut: CarryOut) =>
  inOneTransaction(req, async (): Promise<Outcome> => {
    const { deletable: go, blocked: stay } = await splitDeletable(req, ids)
    const docs: unknown[] = []
    for (const id of go) docs.push(await carryOut(id))
    const errors = [...stay].map(([id, { message, data }]) => ({ id, isPublic: true as const, message, data }))
    return { docs, errors }
  })

function answer(method: 'patch' | 'delete', { docs, errors }: Outcome): Response {
  const done = method === 'patch' ? 'changed' : 'deleted'
  const refused = errors.length === 0 ? '' : ` ${errors.length} could not be ${done}.`
  const status = errors.length === 0 ? 200 : method === 'patch' ? 400 : 409
  return Response.json({ docs, errors, message: `${docs.length} ${done}.${refused}` }, { status })
}
