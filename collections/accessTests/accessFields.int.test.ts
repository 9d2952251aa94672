import { afterAll, beforeAll, expect, test } from 'vitest'

import { type House, openHouse } from '@/testing/site'

import { type Act, expectedFields, ruledFields } from './accessFields.fixtures'
import { roles } from './accessMatrix.fixtures'
import { fieldProber } from './fieldProbe.fixtures'

let house: House
let probe: ReturnType<typeof fieldProber>

beforeAll(async () => {
  house = await openHouse()
  probe = fieldProber(house)
}, 120_000)

afterAll(async () => {
  await house.close()
})

const rows = Object.entries(expectedFields).flatMap(([name, acts]) =>
  Object.entries(acts).map(([act, verdict]) => ({ name, act: act as Act, verdict })),
)

test('every rule of a field has an expectation by hand, and every expectation a rule', () => {
  const drawn = ruledFields(house.payload.config).flatMap(({ slug, path, acts }) =>
    acts.map((act) => `${slug}.${path} ${act}`),
  )
  expect(rows.map(({ name, act }) => `${name} ${act}`).sort()).toEqual([...new Set(drawn)].sort())
})

test.each(rows)('to $act $name is $verdict', async ({ name, act, verdict }) => {
  const ruled = ruledFields(house.payload.config).find(({ slug, path }) => `${slug}.${path}` === name)
  let found = ''
  for (const role of roles) found += ruled ? await probe(ruled, act, role) : '?'
  expect(found).toBe(verdict)
})
