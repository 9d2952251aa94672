import { expect, test } from 'vitest'

import { bulkFault, bulkNames, bulkOutcome } from './bulk'

const records = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `i${at}`, title: `T${at}` }))

test('more than fifty records are refused beforehand, with the number', () => {
  expect(bulkFault(50)).toBeNull()
  expect(bulkFault(51)).toMatch(/^51 are selected, and at most 50 can be changed at once\./)
})

test('ten records are named, and of the others the number', () => {
  expect(bulkNames(records(10))).toEqual(records(10).map(({ title }) => title))
  expect(bulkNames(records(12)).slice(8)).toEqual(['T8', 'T9', 'and 2 more'])
})

test('what was refused is named by its title', () => {
  const said = { message: '1 changed. 1 could not be changed.', errors: [{ id: 'i1', message: 'It has no author.' }] }
  expect(bulkOutcome(said, records(2))).toEqual(['1 changed. 1 could not be changed.', 'T1: It has no author.'])
  expect(bulkOutcome({ errors: [{ message: 'Nothing was changed.' }] }, [])).toEqual([
    'The site refused this.',
    'Nothing was changed.',
  ])
})
