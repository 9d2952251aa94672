import { LineLimit } from './LineLimit'

/** A thing worth knowing later, as one line of JSON: whatever is in it, it is one line and one thing (OWASP log injection). */
export interface LogEntry {
  readonly event: string
  readonly [field: string]: string | number | null
}

type Write = (line: string) => void

const minute = 60_000
/** How many lines of one event and status go out in a minute. */
const mostPerMinute = 50

/**
 * A log: each line of it with its time first (ISO 8601). Of one event and status 50 lines a minute are written, then one
 * that says how many more there were; who signed in is always written.
 */
export function openLog(write: Write, clock: () => number = Date.now): (line: LogEntry) => void {
  const limit = new LineLimit({ most: mostPerMinute, period: minute })
  let timer: NodeJS.Timeout | undefined
  const put = (line: LogEntry) => {
    write(`${JSON.stringify({ at: new Date(clock()).toISOString(), ...line })}\n`)
  }
  const sum = () => {
    const now = clock()
    for (const { kind, count, since } of limit.takeLeftOut(now))
      put({ event: 'lines left out', of: kind, count, seconds: Math.round((now - since) / 1000) })
  }
  return (line) => {
    sum()
    const signedIn = line.event === 'login' && Number(line['status']) < 400
    if (signedIn || limit.admit(kindOf(line), clock())) {
      put(line)
      return
    }
    timer ??= setTimeout(() => {
      timer = undefined
      sum()
    }, minute).unref()
  }
}

const kindOf = (line: LogEntry): string => `${line.event} ${line['status'] ?? ''}`.trim()

/** Writes a line to the log of the process, its standard output. */
export const logLine = openLog((line) => process.stdout.write(line))

/** A fault as fields of a line. */
export const errorFields = (error: unknown): { name: string; message: string; stack: string } =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack ?? '' }
    : { name: 'unknown', message: String(error), stack: '' }
