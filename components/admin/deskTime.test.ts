import { describe, expect, test } from 'vitest'

import { fromDesk, deskTime, longDeskTime, toDesk } from './deskTime'

describe('the clock of the desk', () => {
  test.each([
    ['2026-11-25T09:30', 'Europe/London', '2026-11-25T09:30:00.000Z'],
    ['2026-07-01T09:30', 'Europe/London', '2026-07-01T08:30:00.000Z'],
    ['2026-07-01T09:30', 'America/New_York', '2026-07-01T13:30:00.000Z'],
    ['2026-07-01T00:15', 'Asia/Kathmandu', '2026-06-30T18:30:00.000Z'],
    ['2026-01-01T00:00', 'Pacific/Auckland', '2025-12-31T11:00:00.000Z'],
  ])('%s in %s is %s, and back', (shown, zone, moment) => {
    expect(fromDesk(shown, zone)).toBe(moment)
    expect(toDesk(moment, zone)).toBe(shown)
  })

  test('an hour that is skipped in spring, and one that comes twice in autumn', () => {
    expect(fromDesk('2026-03-29T01:30', 'Europe/London')).toBe('2026-03-29T01:30:00.000Z')
    expect(toDesk('2026-03-29T01:30:00.000Z', 'Europe/London')).toBe('2026-03-29T02:30')
    expect(fromDesk('2026-10-25T01:30', 'Europe/London')).toBe('2026-10-25T00:30:00.000Z')
  })

  test.each(['', '2026-11', '0002-01-01T00:00', '2026-11-25'])('%j is no whole time', (shown) => {
    expect(fromDesk(shown, 'Europe/London')).toBeNull()
  })

  test('is short in a list, and says the zone, whatever the clock of the browser says', () => {
    const moment = '2031-07-01T16:00:00.000Z'
    const before = process.env.TZ
    for (const browser of ['Asia/Tokyo', 'Pacific/Honolulu']) {
      process.env.TZ = browser
      expect(deskTime(moment, 'America/New_York')).toBe('1 Jul 2031, 12:00 (America/New_York)')
    }
    process.env.TZ = before
  })

  test('says the zone', () => {
    expect(longDeskTime('2026-11-25T09:30:00.000Z', 'Europe/Paris')).toBe('25 November 2026, 10:30 (Europe/Paris)')
  })
})
