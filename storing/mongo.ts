import { setTimeout } from 'node:timers/promises'

import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import { type ClientSession, WriteConcern } from 'mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { hasLabel } from '@/domain/errorLabel'
import { onlyIds } from './onlyIds'
import { Turns } from './Turns'

/** How long a commit of unknown outcome is asked again, in milliseconds. */
const patience = 10_000

/** MongoDB as a store that keeps what it acknowledged: transactions on, majority and journal on every write. */
export function mongo(url: string): DatabaseAdapterObj {
  const given = mongooseAdapter({
    url,
    ensureIndexes: true,
    transactionOptions: {
      readConcern: { level: 'snapshot' },
      writeConcern: new WriteConcern('majority', undefined, true),
      maxCommitTimeMS: 5000,
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
  return {
    ...given,
    init(args) {
      const adapter = given.init(args)
      if (isMongoose(adapter)) commitSurely(adapter)
      const find = adapter.find.bind(adapter)
      adapter.find = (asked) => find(asked.where ? { ...asked, where: onlyIds(asked.where) } : asked)
      return adapter
    },
  }
}

const isMongoose = (adapter: BaseDatabaseAdapter): adapter is BaseDatabaseAdapter & MongooseAdapter =>
  'connection' in adapter && 'collections' in adapter

/** Transactions of this process take turns, so that only other instances can conflict; a commit is asked until its outcome is known. */
function commitSurely(adapter: MongooseAdapter): void {
  const turns = new Turns(8000)
  const ends = new Map<string, () => void>()
  const begin = adapter.beginTransaction.bind(adapter)
  const rollBack = adapter.rollbackTransaction.bind(adapter)

  adapter.beginTransaction = async (options) => {
    const end = await turns.take()
    try {
      const id = await begin(options)
      if (id === null) end()
      else ends.set(String(id), end)
      return id
    } catch (error) {
      end()
      throw error
    }
  }
  const finish = (id: string): void => {
    ends.get(id)?.()
    ends.delete(id)
  }
  adapter.commitTransaction = async (given) => {
    const id = String(await given)
    const session = adapter.sessions[id]
    Reflect.deleteProperty(adapter.sessions, id)
    try {
      if (session?.inTransaction()) await commit(adapter, session, id)
    } finally {
      await session?.endSession().catch(() => undefined)
      finish(id)
    }
  }
  adapter.rollbackTransaction = async (given) => {
    const id = String(await given)
    try {
      await rollBack(given)
    } finally {
      finish(id)
    }
  }
}

/**
 * Commits; where the answer got lost asks again (MongoDB transactions specification, UnknownTransactionCommitResult),
 * and where that tells nothing either, looks whether the transaction’s row of the audit log is there.
 * @throws the server’s error where the transaction is known not to be committed, or its outcome stays unknown
 */
async function commit(adapter: MongooseAdapter, session: ClientSession, id: string): Promise<void> {
  const until = Date.now() + patience
  for (;;) {
    try {
      await session.commitTransaction()
      return
    } catch (error) {
      const unknown = hasLabel(error, 'UnknownTransactionCommitResult')
      if (unknown && Date.now() < until) {
        await setTimeout(100)
        continue
      }
      if (await isInLog(adapter, id, until)) return
      throw error
    }
  }
}

async function isInLog(adapter: MongooseAdapter, transaction: string, until: number): Promise<boolean> {
  for (;;) {
    try {
      const rows = adapter.collections['audit-log']?.collection
      return (await rows?.findOne({ transaction }, { readConcern: { level: 'majority' } })) != null
    } catch (error) {
      if (Date.now() > until) throw error
      await setTimeout(250)
    }
  }
}
