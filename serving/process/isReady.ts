declare global {
  // Set by the bundle, which has the database, and read by the server, which answers /readyz; they are separate modules.
  var standfirstDatabaseAnswers: boolean | undefined
}

const timeoutMs = 2000
let draining = false

/** Makes this process unready, so that it gets no more traffic before it stops. */
export function drain(): void {
  draining = true
}

/** Records whether the database answers within 2 s, so that no request has to wait for it. */
export async function pingDatabase(ping: () => Promise<unknown>): Promise<void> {
  const timeout = new Promise<false>((resolve) => setTimeout(() => resolve(false), timeoutMs).unref())
  const answered = ping().then(
    () => true,
    () => false,
  )
  globalThis.standfirstDatabaseAnswers = await Promise.race([answered, timeout])
}

/** Whether the database answered the last ping. */
export const databaseAnswers = (): boolean => globalThis.standfirstDatabaseAnswers === true

/** Whether this process can take requests that need the database. */
export const isReady = (): boolean => !draining && databaseAnswers()
