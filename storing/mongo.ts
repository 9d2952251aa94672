import { setTimeout } from 'node:timers/promises'

import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import { WriteConcern } from 'mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { asNetworkError } from './asNetworkError'
import { deadline, isRolledBack } from './deadline'
import { MongoTransactions } from './MongoTransactions'
import { onlyIds } from './onlyIds'
import { operations, wrapOperations } from './operations'
import { databaseTooSlow, TransactionOver } from './errors'
import { withinTime } from './withinTime'

/** How long a read outside a transaction may take where no deadline is set, in milliseconds. */
const defaultReadMs = 6000
const maxConnectAttempts = 5
const connectRetryMs = 2000

/** The adapter for MongoDB: transactions on, and every write acknowledged by the journals of a majority. */
export function mongo(url: string): DatabaseAdapterObj {
  const mongoose = mongooseAdapter({
    url,
    ensureIndexes: true,
    transactionOptions: {
      readConcern: { level: 'snapshot' },
      writeConcern: new WriteConcern('majority', undefined, true),
      maxCommitTimeMS: 5000,
    },
    connectOptions: {
      appName: 'standfirst',
      serverSelectionTimeoutMS: 3000,
      // A server that no longer answers is noticed within 5 s, and the requests that wait for it fail.
      heartbeatFrequencyMS: 2000,
      connectTimeoutMS: 3000,
      waitQueueTimeoutMS: 2000,
      socketTimeoutMS: 20_000,
      maxPoolSize: 10,
      retryWrites: true,
      writeConcern: { w: 'majority', journal: true },
    },
  })
  return {
    ...mongoose,
    init(args) {
      const adapter = mongoose.init(args)
      if (isMongoose(adapter)) manageTransactions(adapter)
      const find = adapter.find.bind(adapter)
      adapter.find = (query) => find(query.where ? { ...query, where: onlyIds(query.where) } : query)
      return adapter
    },
  }
}

const isMongoose = (adapter: BaseDatabaseAdapter): adapter is BaseDatabaseAdapter & MongooseAdapter =>
  'connection' in adapter && 'collections' in adapter

/** Puts `MongoTransactions` in the place of Payload’s own, and passes every operation of the adapter through them. */
function manageTransactions(adapter: BaseDatabaseAdapter & MongooseAdapter): void {
  const transactions = new MongoTransactions(adapter, adapter.beginTransaction.bind(adapter))
  const connect = adapter.connect?.bind(adapter)
  const disconnect = adapter.destroy?.bind(adapter)
  adapter.connect = async (options) => {
    await retryConnect(async () => connect?.(options))
    await transactions.start()
  }
  adapter.destroy = async () => {
    await transactions.stop()
    await disconnect?.()
  }
  adapter.beginTransaction = (options) => transactions.begin(options)
  adapter.commitTransaction = async (id) => transactions.commit(String(await id))
  adapter.rollbackTransaction = async (id) => transactions.rollBack(String(await id))
  const wrap = (names: readonly string[], runAlone: (operation: () => Promise<unknown>) => Promise<unknown>) =>
    wrapOperations(adapter, names, async (id, operation) => {
      try {
        return await (id === null ? runAlone(operation) : transactions.run(id, operation))
      } catch (error) {
        throw asNetworkError(error)
      }
    })
  wrap(operations.reads, readAlone)
  wrap(operations.writes, writeAlone)
}

/** Payload looks up the user of a request before a deadline is set, so a read outside a transaction has a limit of its own. */
const readAlone = (operation: () => Promise<unknown>): Promise<unknown> =>
  withinTime(operation(), deadline(defaultReadMs), databaseTooSlow)

async function writeAlone(operation: () => Promise<unknown>): Promise<unknown> {
  if (isRolledBack()) throw new TransactionOver()
  return operation()
}

/** Payload connects and creates the indexes in one step and reports a lost connection as a bare message, so any error is retried. */
async function retryConnect(connect: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await connect()
      return
    } catch (error) {
      if (attempt === maxConnectAttempts) throw error
      await setTimeout(connectRetryMs)
    }
  }
}
