import type { PayloadRequest } from 'payload'

type Act = () => void

declare global {
  // One map for the whole process: the bundler may load this module more than once.
  var standfirstCommits: Map<string, Act[]> | undefined
}

const waiting = (): Map<string, Act[]> => (globalThis.standfirstCommits ??= new Map<string, Act[]>())

/** Acts once this request’s transaction is committed, never if it is rolled back; at once where there is none. */
export async function afterCommit(req: PayloadRequest, act: Act): Promise<void> {
  const transaction = await req.transactionID
  // Without transactions Payload leaves anything but an id here.
  if (typeof transaction !== 'string' && typeof transaction !== 'number') {
    act()
    return
  }
  const key = String(transaction)
  waiting().set(key, [...(waiting().get(key) ?? []), act])
}

/** Tells what waited for this transaction that it is over; called by the database alone. */
export function transactionEnded(transaction: string, outcome: 'committed' | 'rolledBack'): void {
  const acts = waiting().get(transaction) ?? []
  waiting().delete(transaction)
  if (outcome === 'committed') for (const act of acts) act()
}
