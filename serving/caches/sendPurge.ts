import type { SharedCache } from './configuredCache'

const timeoutMs = 5000

/**
 * Sends one purge. It follows no redirect, so that the token goes to no other address.
 * @throws Error whose message is the status or the code of the fault; it never has the address or the token
 */
export async function sendPurge({ kind, url, token }: SharedCache, keys: readonly string[]): Promise<void> {
  const request = kind.purge(keys, token)
  const signal = AbortSignal.timeout(timeoutMs)
  const answer = await fetch(url, { ...request, redirect: 'manual', signal }).catch((error: unknown) => {
    throw new Error(codeOf(error))
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`status ${answer.status}`)
}

/** The code of the network’s fault, such as `ECONNREFUSED`, or its name, such as `TimeoutError`. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  if (!(cause instanceof Error)) return 'unknown'
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name
}
