import { afterAll, beforeAll, expect, test } from 'vitest'

import { type House, openHouse } from '@/testing/site'
import { walk } from '@/testing/walk/walk'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => house.close())

const { WALK_SEED, WALK_STEPS = '5000', WALK_EVERY = '100' } = process.env
const steps = Number(WALK_STEPS)

/** What any walk of some length must have come by, else it proves little. */
const waymarks = [
  ...['create', 'save', 'save many', 'restore', 'approve', 'duplicate', 'delete'].map((kind) => `${kind} done`),
  ...['create', 'save', 'save many', 'restore', 'approve', 'delete'].map((kind) => `${kind} refused`),
  ...['create and publish', 'publish', 'publish again', 'unpublish', 'trash'].map((act) => `editor: ${act}`),
  ...['editor: take out of trash', 'editor: take out of trash and publish', 'editor: delete', 'writer: save draft'],
  'Standfirst: save draft',
]

test('a piece is, after any walk of saves, schedules and refusals, what its model says, to the desk and to readers', async () => {
  const seed = WALK_SEED ? Number(WALK_SEED) : Date.now() % 1_000_000
  house.payload.logger.level = 'silent'
  const tally = await walk(house, { seed, steps, every: Number(WALK_EVERY) })
  const missed = waymarks.filter((mark) => !tally.has(mark))
  expect(steps < 1000 ? [] : missed, `The walk of WALK_SEED=${seed} did not come by everything.`).toEqual([])
}, 3_600_000)
