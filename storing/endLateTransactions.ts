import type { BaseDatabaseAdapter } from 'payload'

import { deadline } from './deadline'

/** How long a transaction may last where nobody says until when, in milliseconds; MongoDB itself gives one a minute. */
const patience = 30_000

/**
 * A transaction that lasts longer than whoever asked for it waits is rolled back, whatever it is about: it holds the turn of
 * all others. What still comes for it is refused. One whose commit has begun is left to that.
 */
export function endLateTransactions(adapter: BaseDatabaseAdapter): void {
  const begin = adapter.beginTransaction.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const rollBack = adapter.rollbackTransaction.bind(adapter)
  const timers = new Map<string, NodeJS.Timeout>()
  const settled = (id: string | number): void => {
    clearTimeout(timers.get(String(id)))
    timers.delete(String(id))
  }
  adapter.beginTransaction = async (options) => {
    const until = deadline(patience)
    const id = await begin(options)
    if (id === null) return null
    // Through the adapter, so that whoever waits for the end of it hears of it too.
    const end = () => void adapter.rollbackTransaction(id).catch(() => undefined)
    timers.set(String(id), setTimeout(end, Math.max(0, until - performance.now())).unref())
    return id
  }
  adapter.commitTransaction = async (id) => {
    settled(await id)
    await commit(id)
  }
  adapter.rollbackTransaction = async (id) => {
    settled(await id)
    await rollBack(id)
  }
}
