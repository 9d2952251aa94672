import { afterAll, beforeAll, expect, it } from 'vitest'

import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { save } from './save'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site.close())

it('names every step of a save in the order in which Payload takes them', () => {
  const { hooks } = site.payload.collections.articles.config
  for (const [when, steps] of Object.entries(save)) {
    const taken = (hooks as Record<string, unknown>)[when]
    expect(taken, when).toEqual(steps)
  }
  const others = Object.entries(hooks).filter(([when, steps]) => !(when in save) && (steps ?? []).length > 0)
  expect(others).toEqual([])
})
