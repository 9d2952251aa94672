import { Refusal, sentenceOf } from './Refusal'

/**
 * Runs a command and exits with 0, or with 1 and a sentence on standard error. Ctrl-C and SIGTERM abort the signal, so that
 * the command can remove what it wrote.
 */
export async function reportOutcome(run: (signal: AbortSignal) => Promise<readonly string[]>): Promise<never> {
  // Backups contain password hashes and drafts, which only the operator may read.
  process.umask(0o077)
  const stopped = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => {
      stopped.abort(new Refusal('It was stopped, and what it had begun was taken away.'))
    })
  try {
    process.stdout.write(`${(await run(stopped.signal)).join('\n')}\n`)
    process.exit(0)
  } catch (thrown) {
    // An aborted stream throws an error of its own.
    const error: unknown = thrown instanceof Refusal ? thrown : (stopped.signal.reason ?? thrown)
    process.stderr.write(`${sentenceOf(error)}\n`)
    process.exit(1)
  }
}

/** The counts of a manifest as lines for the operator, without empty collections and tables. */
export const countLines = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${String(count).padStart(8)}  ${name}`)
