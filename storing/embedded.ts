import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { DatabaseAdapterObj } from 'payload'

import { migrations } from '@/migrations'

import { deadline, isRolledBack, markRolledBack } from './deadline'
import { operations, wrapOperations } from './operations'
import { TransactionOver } from './TransactionOver'
import { WriteQueue } from './WriteQueue'

/** How long a write waits for its turn where nobody says until when, in milliseconds. */
const patience = 8000

/** One file beside the site, one process; ids are text as on MongoDB, so one set of types serves both. */
export function embedded(folder: string): DatabaseAdapterObj<SQLiteAdapter> {
  const url = `file:${path.join(folder, 'standfirst.db')}`
  const given = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    prodMigrations: migrations,
    wal: { synchronous: 'FULL' },
    busyTimeout: 5000,
    transactionOptions: {},
  })
  return {
    ...given,
    init(args) {
      const adapter = given.init(args)
      writeInTurn(adapter, url)
      return adapter
    },
  }
}

/**
 * Every write, in a transaction or alone, waits for its turn, and transactions run on one connection kept for them:
 * the driver’s own transactions open a new connection each, lose its busy timeout, and swallow a failed commit.
 */
function writeInTurn(adapter: SQLiteAdapter, url: string): void {
  const turns = new WriteQueue()
  const inside = new AsyncLocalStorage<true>()
  const ends = new Map<string, () => void>()
  const connect = adapter.connect?.bind(adapter)
  const close = adapter.destroy?.bind(adapter)
  const migrate = adapter.migrate.bind(adapter)
  let writer: ReturnType<typeof drizzle<Record<string, unknown>>> | null = null
  let migrating = false

  // Migrations alter tables with foreign keys off, which no transaction allows.
  adapter.migrate = async (given) => {
    migrating = true
    await migrate(given).finally(() => (migrating = false))
  }
  adapter.connect = async (options) => {
    await connect?.(options)
    const opened = drizzle({ connection: { url }, schema: adapter.schema })
    await opened.$client.execute('PRAGMA busy_timeout = 5000;')
    await opened.$client.execute('PRAGMA synchronous = FULL;')
    writer = opened
  }
  adapter.destroy = async () => {
    writer?.$client.close()
    writer = null
    await close?.()
  }

  adapter.beginTransaction = async () => {
    if (writer === null || migrating) return null
    const end = await turns.take(deadline(patience))
    const db = writer
    try {
      await db.$client.execute('BEGIN IMMEDIATE')
    } catch (error) {
      end()
      throw error
    }
    const id = randomUUID()
    ends.set(id, end)
    markRolledBack(false)
    // Payload looks for the connection of a transaction here; its type knows only the driver’s own transactions.
    Reflect.set(adapter.sessions, id, { db })
    return id
  }
  const settle = async (given: unknown, sql: 'COMMIT' | 'ROLLBACK') => {
    const id = await given
    // A migration has none.
    if (typeof id !== 'string') return
    const end = ends.get(id)
    if (!end && sql === 'COMMIT') throw new TransactionOver()
    if (!end) return
    ends.delete(id)
    if (sql === 'ROLLBACK') markRolledBack(true)
    Reflect.deleteProperty(adapter.sessions, id)
    try {
      await writer?.$client.execute(sql)
    } catch (error) {
      markRolledBack(true)
      await writer?.$client.execute('ROLLBACK').catch(() => undefined)
      throw error
    } finally {
      end()
    }
  }
  adapter.commitTransaction = (id) => settle(id, 'COMMIT')
  adapter.rollbackTransaction = (id) => settle(id, 'ROLLBACK')

  wrapOperations(adapter, operations.writes, async (transaction, act) => {
    if (transaction === null ? isRolledBack() : !ends.has(transaction)) throw new TransactionOver()
    if (writer === null || migrating || transaction !== null || inside.getStore()) return act()
    const end = await turns.take(deadline(patience))
    try {
      return await inside.run(true, act)
    } finally {
      end()
    }
  })
}
