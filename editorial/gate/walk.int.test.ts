import { afterAll, beforeAll, expect, test } from 'vitest'

import { type House, openHouse } from '@/testing/site'
import { walk } from '@/testing/walk/walk'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => house.close())

// The same way every time, so that a failure is one of the code; another seed goes another way.
const { TEST_MONGO_URL, WALK_SEED = '1', WALK_STEPS, WALK_EVERY = '100', WALK_TALLY } = process.env
const seed = Number(WALK_SEED)
// Ten thousand in all; those on MongoDB take longer.
const steps = Number(WALK_STEPS ?? (TEST_MONGO_URL ? 4000 : 6000))

/** What any walk of some length must have come by, else it proves little. */
const waymarks = [
  ...['create', 'save', 'save many', 'restore', 'approve', 'duplicate', 'delete'].map((kind) => `${kind} done`),
  ...['create', 'save', 'save many', 'restore', 'approve', 'delete'].map((kind) => `${kind} refused`),
  ...['create', 'create and publish', 'save draft', 'publish', 'publish again', 'unpublish', 'trash', 'delete'],
  ...['take out of trash', 'take out of trash and publish', 'Standfirst: save draft'],
  'an old text is approved',
]

test('a piece is, after any walk of saves, schedules and refusals, what its model says, to the desk and to readers', async () => {
  house.payload.logger.level = 'silent'
  const tally = await walk(house, { seed, steps, every: Number(WALK_EVERY) })
  if (WALK_TALLY) console.error(tally)
  const missed = waymarks.filter((mark) => !tally.has(mark))
  expect(steps < 4000 ? [] : missed, `The walk of WALK_SEED=${seed} did not come by everything.`).toEqual([])
}, 3_600_000)
