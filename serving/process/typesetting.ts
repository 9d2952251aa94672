import { logLine } from './logLine'
import { canTypeset, Typesetter, type TypesetJob } from './Typesetter'

let typeset: ((job: TypesetJob) => Promise<Uint8Array>) | null | undefined

/** Sets a PDF in the one process of the site for it; null where the compiler is not installed, which is logged once. */
export function typesetting(): ((job: TypesetJob) => Promise<Uint8Array>) | null {
  if (typeset === undefined) {
    const typesetter = canTypeset() ? new Typesetter() : null
    if (typesetter === null)
      logLine({ event: 'no pdf', reason: 'no compiler for this platform', platform: process.platform })
    typeset = typesetter && ((job) => typesetter.typeset(job))
  }
  return typeset
}
