/** A thing worth knowing later, as one line of JSON: whatever is in it, it is one line and one thing (OWASP log injection). */
export interface Line {
  readonly event: string
  readonly [field: string]: string | number | null
}

type Write = (line: string) => void

const toTerminal: Write = (line) => process.stdout.write(line)

/** Writes a line to the log of the process, its time first (ISO 8601). */
export function noteLine(line: Line, at: Date = new Date(), write: Write = toTerminal): void {
  write(`${JSON.stringify({ at: at.toISOString(), ...line })}\n`)
}

/** A fault as fields of a line. */
export const faultOf = (error: unknown): { name: string; message: string; stack: string } =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack ?? '' }
    : { name: 'unknown', message: String(error), stack: '' }
