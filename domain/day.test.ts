import { expect, test } from 'vitest'

import { dateText, dayIn, isMoment, isRealDay, lacksZone } from './day'

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

test.each(['2026-02-28', '2024-02-29', '2026-12-31T10:00:00Z', '2026-01-01 and more'])(
  '%s begins with a day',
  (iso) => {
    expect(isRealDay(iso)).toBe(true)
  },
)

test.each(['2026-02-29', '2026-02-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-04-99', '26-01-01', ''])(
  '“%s” begins with no day',
  (iso) => {
    expect(isRealDay(iso)).toBe(false)
  },
)

test('a time of day without a zone is told from one with a zone', () => {
  const without = ['2026-11-24T10:00', '2026-11-24 10:00:00.000 ']
  const others = ['2026-11-24', '2026-11-24T10:00Z', '2026-11-24T10:00+01:00', 'at 2026-11-24T10:00']
  expect([...without, ...others].filter(lacksZone)).toEqual(without)
})

test('a moment is a date of ISO 8601 between 1900 and 2199, and nothing that merely parses', () => {
  const moments = ['2026-11-24', '2026-11-24T12:00:00.000Z', '1900-01-01', '2199-12-31T23:59:59Z', new Date(0)]
  const others = [
    '0000-01-01',
    '1899-12-31',
    '2200-01-01',
    '+099999-01-01',
    '2026-13-01',
    'not a date 1',
    '5',
    '',
    5,
    null,
    new Date(NaN),
  ]
  expect(moments.filter((each) => !isMoment(each))).toEqual([])
  expect(others.filter(isMoment)).toEqual([])
})
