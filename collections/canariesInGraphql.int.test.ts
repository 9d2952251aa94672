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

test.each(roles)(
  'where GraphQL is on, %s hears over it no word that is not for them',
  async (role) => {
    const token = role === 'anonymous' ? null : await house.tokenOf(role)
    const { data } = JSON.parse((await ask(getIntrospectionQuery(), token)).text) as { data: IntrospectionQuery }
    const queries = graphqlQueries(buildClientSchema(data), house.payload.config, planted.ids)
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
