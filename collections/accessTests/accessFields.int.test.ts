import { afterAll, beforeAll, expect, test } from 'vitest'

import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { type Act, expectedFields, ruledFields } from './accessFields.fixtures'
import { roles } from './accessMatrix.fixtures'
import { fieldProber } from './fieldProbe.fixtures'

let site: TestSite
let probe: ReturnType<typeof fieldProber>

beforeAll(async () => {
  site = await openTestSite()
  probe = fieldProber(site)
}, 120_000)

afterAll(async () => {
  await site.close()
})

const rows = Object.entries(expectedFields).flatMap(([name, acts]) =>
  Object.entries(acts).map(([act, verdict]) => ({ name, act: act as Act, verdict })),
)

test('every rule of a field has an expectation by hand, and every expectation a rule', () => {
  const drawn = ruledFields(site.payload.config).flatMap(({ slug, path, acts }) =>
    acts.map((act) => `${slug}.${path} ${act}`),
  )
  expect(rows.map(({ name, act }) => `${name} ${act}`).sort()).toEqual([...new Set(drawn)].sort())
})

test.each(rows)('to $act $name is $verdict', async ({ name, act, verdict }) => {
  const ruled = ruledFields(site.payload.config).find(({ slug, path }) => `${slug}.${path}` === name)
  let found = ''
  for (const role of roles) found += ruled ? await probe(ruled, act, role) : '?'
  expect(found).toBe(verdict)
})
