import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { visit } from '@/app/routes.fixtures'
import { type House, openHouse } from '@/testing/site'

import { roles } from './accessMatrix.fixtures'
import { plantCanaries, type Planted } from './canaries.fixtures'
import { graphqlQueries } from './canariesInGraphql.fixtures'
import { earFor } from './canaryEar.fixtures'

let house: House
let planted: Planted
const ear = earFor(() => planted.canaries)

beforeAll(async () => {
  process.env.GRAPHQL = 'on'
  house = await openHouse()
  planted = await plantCanaries(house)
}, 120_000)

afterAll(async () => {
  await house.close()
})

async function ask(query: string, token: string | null): Promise<{ status: number; text: string }> {
  const headers = new Headers({ 'content-type': 'application/json' })
  if (token !== null) headers.set('authorization', `JWT ${token}`)
  const asked = { method: 'POST', headers, body: JSON.stringify({ query }) }
  const answer = await visit(new Request('http://localhost:3000/api/graphql', asked))
  return { status: answer.status, text: await answer.text() }
}

/** What there is to ask, from Payload itself: the house does not tell it. */
async function wholeSchema() {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ query: getIntrospectionQuery() })
  const request = new Request('http://localhost:3000/api/graphql', { method: 'POST', headers, body })
  const answer = await GRAPHQL_POST(Promise.resolve(house.payload.config))(request)
  return buildClientSchema(((await answer.json()) as { data: IntrospectionQuery }).data)
}

test.each(roles)(
  'where GraphQL is on, %s hears over it no word that is not for them',
  async (role) => {
    const token = role === 'anonymous' ? null : await house.tokenOf(role)
    const schema = await wholeSchema()
    const queries = graphqlQueries(schema, house.payload.config, planted.ids)
    let answered = 0
    for (const query of queries) {
      const { status, text } = await ask(query, token)
      expect(status, `${query.slice(0, 200)} ${text.slice(0, 300)}`).toBeLessThan(500)
      if (text.includes('"docs":[{')) answered += 1
      ear.listen(role, query, text)
    }
    expect(answered).toBeGreaterThan(5)
    expect(ear.leaksSince()).toEqual([])
  },
  120_000,
)
