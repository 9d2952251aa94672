import type { Where } from 'payload'
import { Temporal } from 'temporal-polyfill'

import { limits } from '@/domain/limits'

/** A year, or a month of it (1 to 12). */
export interface Period {
  readonly year: number
  readonly month?: number
}

/** The period that the parts of an address name: a year in four digits, a month in two; null where they name none. */
export function readPeriod(year: string, month?: string): Period | null {
  const number = /^\d{4}$/.test(year) ? Number(year) : 0
  if (number < limits.firstYear || number > limits.lastYear) return null
  if (month === undefined) return { year: number }
  return /^(0[1-9]|1[0-2])$/.test(month) ? { year: number, month: Number(month) } : null
}

/** The condition that a commentary was first published in a period, by the clock of a zone (IANA). */
export function publishedIn({ year, month }: Period, zone: string): Where {
  const first = Temporal.PlainDate.from({ year, month: month ?? 1, day: 1 })
  const next = first.add(month === undefined ? { years: 1 } : { months: 1 })
  return {
    and: [
      { publishedAt: { greater_than_equal: beginningOf(first, zone) } },
      { publishedAt: { less_than: beginningOf(next, zone) } },
    ],
  }
}

/** The instant (ISO 8601) in which a day begins, which is not midnight where clocks are set forward at midnight. */
const beginningOf = (day: Temporal.PlainDate, zone: string): string =>
  new Date(day.toZonedDateTime({ timeZone: zone }).epochMilliseconds).toISOString()

/** A month as readers see it: “May 2026”, or “May” without the year. */
export const monthText = (year: number, month: number, language: string, hasYear: boolean): string =>
  new Intl.DateTimeFormat(language, {
    calendar: 'gregory',
    timeZone: 'UTC',
    month: 'long',
    year: hasYear ? 'numeric' : undefined,
  }).format(Date.UTC(year, month - 1, 1))
