const saidFrom = 5

/** Whole years between two instants (ISO 8601) where a reader should see them (five or more), else null. */
export function ageYears(published: string, now: string): number | null {
  const [then, today] = [new Date(published), new Date(now)]
  const passed = today.getUTCFullYear() - then.getUTCFullYear()
  const anniversary = new Date(then)
  anniversary.setUTCFullYear(today.getUTCFullYear())
  const years = anniversary > today ? passed - 1 : passed
  return years >= saidFrom ? years : null
}
