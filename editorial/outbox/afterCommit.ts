import type { PayloadRequest } from 'payload'

type Callback = () => void

declare global {
  // One map for the whole process: the bundler may load this module more than once.
  var standfirstCommits: Map<string, Callback[]> | undefined
}

const pending = (): Map<string, Callback[]> => (globalThis.standfirstCommits ??= new Map<string, Callback[]>())

/** Calls back once the transaction of this request is committed, never if it is rolled back; at once where there is none. */
export async function afterCommit(req: PayloadRequest, callback: Callback): Promise<void> {
  const transaction = await req.transactionID
  // Without a transaction Payload leaves a value here that is no id.
  if (typeof transaction !== 'string' && typeof transaction !== 'number') {
    callback()
    return
  }
  const key = String(transaction)
  pending().set(key, [...(pending().get(key) ?? []), callback])
}

/** Runs the callbacks of a committed transaction and drops those of one that was rolled back. Only the adapter calls it. */
export function transactionEnded(transaction: string, outcome: 'committed' | 'rolledBack'): void {
  const callbacks = pending().get(transaction) ?? []
  pending().delete(transaction)
  if (outcome === 'committed') for (const callback of callbacks) callback()
}
