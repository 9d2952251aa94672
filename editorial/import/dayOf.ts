import { Temporal } from 'temporal-polyfill'

/** The day (YYYY-MM-DD) of an instant (ISO 8601) in a zone (IANA). */
export const dayOf = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
