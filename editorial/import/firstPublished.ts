import { Temporal } from 'temporal-polyfill'

/** Noon of a day (YYYY-MM-DD) in a zone (IANA) as an instant (ISO 8601), or null where it is not past at `now`. */
export function firstPublished(day: string, zone: string, now: Date): string | null {
  const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' })
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate()
  const isPast = Temporal.PlainDate.compare(noon.toPlainDate(), today) < 0
  return isPast && noon.year >= 1900 ? new Date(noon.epochMilliseconds).toISOString() : null
}
