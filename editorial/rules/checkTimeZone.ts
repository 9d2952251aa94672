/** Accepts an IANA time zone name known to the runtime. */
export function checkTimeZone(value: unknown): string | true {
  if (typeof value === 'string' && value !== '' && isTimeZone(value)) return true
  return 'This is no time zone. Write it as in Europe/London or America/New_York.'
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
