import path from 'node:path'

import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import { migrations } from '@/migrations'

import { EmbeddedTransactions } from './EmbeddedTransactions'
import { operations, wrapOperations } from './operations'

/** The adapter for the embedded database: one file, one process; ids are text as on MongoDB, so one set of types serves both. */
export function embedded(folder: string): DatabaseAdapterObj<SQLiteAdapter> {
  const url = `file:${path.join(folder, 'standfirst.db')}`
  const sqlite = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    prodMigrations: migrations,
    wal: { synchronous: 'FULL' },
    busyTimeout: 5000,
    transactionOptions: {},
  })
  return {
    ...sqlite,
    init(args) {
      const adapter = sqlite.init(args)
      manageTransactions(adapter, url)
      return adapter
    },
  }
}

/** Puts `EmbeddedTransactions` in the place of Payload’s own, and passes every write of the adapter through them. */
function manageTransactions(adapter: SQLiteAdapter, url: string): void {
  const transactions = new EmbeddedTransactions(adapter, url)
  const connect = adapter.connect?.bind(adapter)
  const disconnect = adapter.destroy?.bind(adapter)
  const migrate = adapter.migrate.bind(adapter)
  adapter.migrate = (args) => transactions.migrate(() => migrate(args))
  adapter.connect = async (options) => {
    await connect?.(options)
    await transactions.start()
  }
  adapter.destroy = async () => {
    transactions.stop()
    await disconnect?.()
  }
  adapter.beginTransaction = () => transactions.begin()
  adapter.commitTransaction = async (id) => transactions.commit(await id)
  adapter.rollbackTransaction = async (id) => transactions.rollBack(await id)
  wrapOperations(adapter, operations.writes, (transaction, operation) => transactions.write(transaction, operation))
}
