import { expect, test } from 'vitest'

import { dateText, dayIn } from './day'

test.each([
  ['UTC', '2020-02-29T23:59:59Z', '2020-02-29'],
  ['Pacific/Auckland', '2020-02-29T20:00:00Z', '2020-03-01'],
  ['America/New_York', '2026-11-01T03:30:00Z', '2026-10-31'],
  ['Europe/London', '2026-03-29T23:30:00Z', '2026-03-30'],
])('in %s %s lies on %s', (zone, iso, day) => {
  expect(dayIn(zone, iso)).toBe(day)
})

test('a date is written in the language, for the zone', () => {
  expect(dateText('2026-11-24T23:30:00Z', 'UTC', 'en-GB')).toBe('24 November 2026')
  expect(dateText('2026-11-24T23:30:00Z', 'Europe/Paris', 'en-GB')).toBe('25 November 2026')
  expect(dateText('2026-11-24T12:00:00Z', 'UTC', 'de')).toBe('24. November 2026')
})
