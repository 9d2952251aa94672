declare global {
  // Noted by the bundle, which holds the database; the server that answers /readyz is loaded apart.
  var standfirstDatabaseAnswers: boolean | undefined
}

const patience = 2000
let draining = false

/** From now on this process wants no more traffic. */
export function drain(): void {
  draining = true
}

/** Asks the database and notes whether it answered within 2 s, so that no request has to wait to find out. */
export async function pingDatabase(ping: () => Promise<unknown>): Promise<void> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience).unref())
  const answered = ping().then(
    () => true,
    () => false,
  )
  globalThis.standfirstDatabaseAnswers = await Promise.race([answered, late])
}

/** Whether the database answered when it was last asked. */
export const databaseAnswers = (): boolean => globalThis.standfirstDatabaseAnswers === true

/** Whether this process should get traffic that needs the database. */
export const isReady = (): boolean => !draining && databaseAnswers()
