import { expect, test } from 'vitest'

import { namedByTime } from './namedByTime'

const time = '1 Jul 2031, 12:00 (America/New_York)'
const before = [
  { label: 'Commentaries', url: '/admin/collections/articles' },
  { label: 'Versions', url: '/admin/collections/articles/1/versions' },
]

test('the last step of a version is its time by the clock of the desk', () => {
  expect(namedByTime([...before, { label: '1 Jul 2031, 16:00 GMT+0' }], time)).toEqual([...before, { label: time }])
})

test('a breadcrumb that says so already stays the same one, so that setting it does not go on for ever', () => {
  const steps = [...before, { label: time }]
  expect(namedByTime(steps, time)).toBe(steps)
})

test.each([[[]], [before]])('a breadcrumb without a step of a version stays: %j', (steps) => {
  expect(namedByTime(steps, time)).toBe(steps)
})
