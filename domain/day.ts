import { limits } from './limits'

/** The day of an instant (ISO 8601) in a zone (IANA), as YYYY-MM-DD. */
export function dayIn(zone: string, iso: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(new Date(iso))
    .reduce<Record<string, string>>((found, { type, value }) => ({ ...found, [type]: value }), {})
  return `${(parts.year ?? '').padStart(4, '0')}-${parts.month ?? ''}-${parts.day ?? ''}`
}

/** An instant as readers see it in a zone: “24 November 2026”. */
export const dateText = (iso: string, zone: string, language: string): string =>
  new Intl.DateTimeFormat(language, { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(iso),
  )

/** Whether a text in ISO 8601 begins with a day that exists in its month; a Date would read 31 February as 3 March. */
export function isRealDay(iso: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  // A day or month beyond its last ends in another month.
  return date.getUTCMonth() === Number(month) - 1
}

/** Whether a text in ISO 8601 has a time of day without a zone. */
export const lacksZone = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}[T ][\d:.,]+\s*$/.test(iso)

/**
 * Whether a value is a date as stored: ISO 8601 or a Date, on an existing day, between the years 1900 and 2199 (UTC).
 */
export function isMoment(value: unknown): boolean {
  if (!(value instanceof Date) && !(typeof value === 'string' && isRealDay(value))) return false
  const year = new Date(value).getUTCFullYear()
  return year >= limits.firstYear && year <= limits.lastYear
}
