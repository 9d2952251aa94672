import { type DocumentNode, parse } from 'graphql'
import { APIError } from 'payload'

import { isNode } from '@/domain/body/stored'
import { faultOf, noteLine } from '@/serving/noteLine'

import { clearRefusal } from './clearRefusal'
import { graphqlFault } from './graphqlFault'

type Answer = (request: Request) => Promise<Response>

const longest = 100_000

/**
 * Payload’s GraphQL handler, held to the laws of REST, and answering where it would throw: every fault told in plain words.
 * Where GraphQL is off nothing is read and Payload answers 404.
 */
export const graphqlInWords =
  (answer: Answer, isOn: boolean): Answer =>
  async (request) => {
    if (!isOn) return answer(request)
    try {
      refuseBody(request.headers.get('content-type') ?? '', await request.clone().text())
      return await answer(request)
    } catch (error) {
      const refusal = clearRefusal(error)
      if (refusal instanceof APIError && refusal.isPublic) return said(refusal.message, refusal.status)
      noteLine({ event: 'fault', where: '/api/graphql', ...faultOf(error) })
      return said('Something went wrong. Try again in a moment.', 500)
    }
  }

function refuseBody(type: string, text: string): void {
  if (!type.startsWith('application/json')) throw refusal(415, 'Send this query as application/json.')
  if (text.length > longest)
    throw refusal(413, `This query is longer than ${longest} characters. Ask for less at once.`)
  const body: unknown = JSON.parse(text)
  if (!isNode(body) || typeof body.query !== 'string') throw refusal(400, 'Send one object with a “query”.')
  const fault = graphqlFault(parsed(body.query), body.variables)
  if (fault !== null) throw refusal(400, fault)
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: 10_000 })
  } catch {
    throw refusal(400, 'This query cannot be read. Look for a missing bracket or a misspelt word.')
  }
}

const refusal = (status: number, message: string) => new APIError(message, status, null, true)

const said = (message: string, status: number): Response => Response.json({ errors: [{ message }] }, { status })
