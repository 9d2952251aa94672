declare global {
  // Set by the bundle, which holds the database; the server that answers /readyz is loaded apart.
  var standfirstPing: (() => Promise<void>) | undefined
}

const patience = 2000
let draining = false

/** From now on this process wants no more traffic. */
export function drain(): void {
  draining = true
}

/** Whether this process should get traffic that needs the database: it is not stopping, and the database answers within 2 s. */
export async function isReady(): Promise<boolean> {
  const ping = globalThis.standfirstPing
  if (draining || !ping) return false
  return Promise.race([
    ping().then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience).unref()),
  ])
}
