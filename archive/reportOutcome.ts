import { Refusal, sentenceOf } from './Refusal'

/**
 * Runs a command to its end and its exit code: 0, or 1 with a sentence on standard error. Ctrl-C and SIGTERM abort the
 * signal, so that the command can take away what it began.
 */
export async function reportOutcome(act: (signal: AbortSignal) => Promise<readonly string[]>): Promise<never> {
  // What is written (hashes of passwords, drafts) is for whoever gave the command alone.
  process.umask(0o077)
  const stopped = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => {
      stopped.abort(new Refusal('It was stopped, and what it had begun was taken away.'))
    })
  try {
    process.stdout.write(`${(await act(stopped.signal)).join('\n')}\n`)
    process.exit(0)
  } catch (thrown) {
    // A stream that is stopped says so in words of its own.
    const error: unknown = thrown instanceof Refusal ? thrown : (stopped.signal.reason ?? thrown)
    process.stderr.write(`${sentenceOf(error)}\n`)
    process.exit(1)
  }
}

/** The counts of a manifest for a person, a collection or table that has any a line. */
export const countLines = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${String(count).padStart(8)}  ${name}`)
