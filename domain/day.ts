/** The day of an instant (ISO 8601) in a zone (IANA), as YYYY-MM-DD. */
export function dayIn(zone: string, iso: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(new Date(iso))
    .reduce<Record<string, string>>((found, { type, value }) => ({ ...found, [type]: value }), {})
  return `${(parts.year ?? '').padStart(4, '0')}-${parts.month ?? ''}-${parts.day ?? ''}`
}

/** An instant as a reader reads it in a zone: “24 November 2026”. */
export const dateText = (iso: string, zone: string, language: string): string =>
  new Intl.DateTimeFormat(language, { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(iso),
  )

/** Whether a value is a date as stored: ISO 8601 or a Date, between the years 1900 and 2199 (UTC). */
export function isMoment(value: unknown): boolean {
  if (!(value instanceof Date) && !(typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value))) return false
  const year = new Date(value).getUTCFullYear()
  return year >= 1900 && year <= 2199
}
