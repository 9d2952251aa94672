import path from 'node:path'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { WriteConcern } from 'mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { settleCommit } from '@/editorial/publish/afterCommit'
import { env } from '@/env'
import { migrations } from '@/migrations'

/** MongoDB as a store that keeps what it acknowledged: transactions on, majority and journal on every write. */
const mongo = (url: string) =>
  mongooseAdapter({
    url,
    ensureIndexes: true,
    transactionOptions: {
      readConcern: { level: 'snapshot' },
      writeConcern: new WriteConcern('majority', undefined, true),
    },
    connectOptions: {
      serverSelectionTimeoutMS: 3000,
      waitQueueTimeoutMS: 2000,
      socketTimeoutMS: 20_000,
      maxPoolSize: 10,
      retryWrites: true,
      writeConcern: { w: 'majority', journal: true },
    },
  })

/** One file beside the site, one process; ids are text as on MongoDB, so one set of types serves both. */
const sqlite = (folder: string) =>
  sqliteAdapter({
    client: { url: `file:${path.join(folder, 'standfirst.db')}` },
    idType: 'uuid',
    push: false,
    prodMigrations: migrations,
    wal: { synchronous: 'FULL' },
    busyTimeout: 5000,
  })

/** Payload’s hooks run before the commit; what must wait for it is told here. */
function tellingCommits<Adapter extends BaseDatabaseAdapter>(
  given: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return {
    ...given,
    init: (args) => {
      const adapter = given.init(args)
      const commit = adapter.commitTransaction.bind(adapter)
      const rollBack = adapter.rollbackTransaction.bind(adapter)
      adapter.commitTransaction = async (id) => {
        await commit(id)
        settleCommit(String(await id), 'committed')
      }
      adapter.rollbackTransaction = async (id) => {
        await rollBack(id)
        settleCommit(String(await id), 'rolledBack')
      }
      return adapter
    },
  }
}

/** The store named by `DATABASE_URL`, or the embedded one where none is named. */
export const database = env.databaseUrl ? tellingCommits(mongo(env.databaseUrl)) : tellingCommits(sqlite(env.dataDir))
