import { Temporal } from 'temporal-polyfill'

const whole = /^(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d$/

/** A moment (ISO 8601) as the clock of the desk shows it, in the form of a `datetime-local` input: `2026-11-25T09:30`. */
export const toDesk = (moment: string, zone: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })

/**
 * The moment (ISO 8601, UTC) at which the desk’s clock shows this; null where it is no whole time of the years 1900 to
 * 2199. A time that the clock skips in spring counts as an hour later; of one that it shows twice the first is meant
 * (Temporal’s “compatible”).
 */
export function fromDesk(shown: string, zone: string): string | null {
  if (!whole.test(shown)) return null
  const { epochMilliseconds } = Temporal.PlainDateTime.from(shown).toZonedDateTime(zone)
  return new Date(epochMilliseconds).toISOString()
}

/** A moment for a person, in the desk’s zone and by its name: “25 November 2026, 09:30 (Europe/London)”. */
export function longDeskTime(moment: string, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: zone })
  return `${format.format(new Date(moment)).replace(' at ', ', ')} (${zone})`
}

/** A moment in a list, short, in the desk’s zone and by its name: “25 Nov 2026, 09:30 (Europe/London)”. */
export function deskTime(moment: string, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone })
  return `${format.format(new Date(moment))} (${zone})`
}
