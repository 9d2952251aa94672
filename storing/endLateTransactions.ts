import type { BaseDatabaseAdapter } from 'payload'

import { deadline } from './deadline'

/** How long a transaction may last where no deadline is set, in milliseconds; MongoDB’s own limit is a minute. */
const defaultMs = 30_000

/**
 * Rolls back every transaction that is still open at its deadline, since it blocks all other writes. Later operations in
 * it are refused. A transaction whose commit has begun is left alone.
 */
export function endLateTransactions(adapter: BaseDatabaseAdapter): void {
  const begin = adapter.beginTransaction.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const rollBack = adapter.rollbackTransaction.bind(adapter)
  const timers = new Map<string, NodeJS.Timeout>()
  const stopTimer = (id: string | number): void => {
    clearTimeout(timers.get(String(id)))
    timers.delete(String(id))
  }
  adapter.beginTransaction = async (options) => {
    const until = deadline(defaultMs)
    const id = await begin(options)
    if (id === null) return null
    // Through the adapter, whose outer wrappers must notice the end of the transaction too.
    const end = () => void adapter.rollbackTransaction(id).catch(() => undefined)
    timers.set(String(id), setTimeout(end, Math.max(0, until - performance.now())).unref())
    return id
  }
  adapter.commitTransaction = async (id) => {
    stopTimer(await id)
    await commit(id)
  }
  adapter.rollbackTransaction = async (id) => {
    stopTimer(await id)
    await rollBack(id)
  }
}
