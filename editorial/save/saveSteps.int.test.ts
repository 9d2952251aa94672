import { afterAll, beforeAll, expect, it } from 'vitest'

import { type House, openHouse } from '@/testing/site'

import { save } from './save'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

it('names every step of a save in the order in which Payload takes them', () => {
  const { hooks } = house.payload.collections.articles.config
  for (const [when, steps] of Object.entries(save)) {
    const taken = (hooks as Record<string, unknown>)[when]
    expect(taken, when).toEqual(steps)
  }
  const others = Object.entries(hooks).filter(([when, steps]) => !(when in save) && (steps ?? []).length > 0)
  expect(others).toEqual([])
})
