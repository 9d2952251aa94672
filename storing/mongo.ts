import { setTimeout } from 'node:timers/promises'

import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import { type ClientSession, MongoError, MongoServerError, WriteConcern } from 'mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { hasLabel } from './hasLabel'

import { asNetworkError } from './asNetworkError'
import { commitWithRetry, commitUnknown } from './commitWithRetry'
import { deadline, isRolledBack, markRolledBack } from './deadline'
import { withinTime, tooSlow } from './withinTime'
import { SessionHeartbeat } from './SessionHeartbeat'
import { operations, wrapOperations } from './operations'
import { onlyIds } from './onlyIds'
import { TransactionOver } from './TransactionOver'
import { WriteQueue } from './WriteQueue'

/** How long a transaction may take where nobody says until when, in milliseconds; MongoDB itself gives one a minute. */
const patience = 30_000
/** How long a read outside a transaction may take where nobody says until when, in milliseconds. */
const readingPatience = 6000
const mostConnects = 5
const betweenConnects = 2000
/** How long a request waits for an abort to be acknowledged, in milliseconds. */
const courtesy = 500

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
      appName: 'standfirst',
      serverSelectionTimeoutMS: 3000,
      // A server that no longer answers is noticed within 5 s, and whoever waits for it is told.
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
    ...given,
    init(args) {
      const adapter = given.init(args)
      if (isMongoose(adapter)) takeTurns(adapter)
      const find = adapter.find.bind(adapter)
      adapter.find = (asked) => find(asked.where ? { ...asked, where: onlyIds(asked.where) } : asked)
      return adapter
    },
  }
}

const isMongoose = (adapter: BaseDatabaseAdapter): adapter is BaseDatabaseAdapter & MongooseAdapter =>
  'connection' in adapter && 'collections' in adapter

/** Payload connects and makes indexes in one; where the connection is lost meanwhile it says so in words alone, so whatever failed is tried five times. */
async function connectAgain(connect: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await connect()
      return
    } catch (error) {
      if (tries === mostConnects) throw error
      await setTimeout(betweenConnects)
    }
  }
}

interface Transaction {
  readonly until: number
  /** Whether the database answered with an error or not at all, so that nobody knows how far the server is. */
  harmed: boolean
  end(): void
}

/**
 * Transactions of this process take turns, so that only other instances can conflict. Each has a deadline; what still
 * comes for one that is over is refused, and its turn goes to the next.
 */
function takeTurns(adapter: BaseDatabaseAdapter & MongooseAdapter): void {
  const turns = new WriteQueue()
  const open = new Map<string, Transaction>()
  const begin = adapter.beginTransaction.bind(adapter)
  const connect = adapter.connect?.bind(adapter)
  const close = adapter.destroy?.bind(adapter)
  let lives: SessionHeartbeat | null = null

  adapter.connect = async (options) => {
    await connectAgain(async () => connect?.(options))
    lives ??= new SessionHeartbeat(adapter.connection.getClient().db())
    await lives.begin()
  }
  adapter.destroy = async () => {
    await lives?.end()
    lives = null
    await close?.()
  }
  adapter.beginTransaction = async (options) => {
    const until = deadline(patience)
    const end = await turns.take(until)
    try {
      const id = String(await begin(options))
      const session = adapter.sessions[id]
      if (session === undefined) throw new TransactionOver()
      await lives?.note(session).catch(async (error: unknown) => {
        Reflect.deleteProperty(adapter.sessions, id)
        await session.endSession()
        throw error
      })
      open.set(id, { until, end, harmed: false })
      markRolledBack(false)
      return id
    } catch (error) {
      end()
      throw asNetworkError(error)
    }
  }
  const over = (id: string): void => {
    open.get(id)?.end()
    open.delete(id)
  }
  adapter.commitTransaction = async (given) => {
    const id = String(await given)
    const transaction = open.get(id)
    const session = adapter.sessions[id]
    if (!transaction || !session?.inTransaction()) throw new TransactionOver()
    Reflect.deleteProperty(adapter.sessions, id)
    const settled = commitWithRetry(adapter, session, id).then(
      () => session.endSession(),
      (error: unknown) => {
        lives?.giveUp(session)
        throw error
      },
    )
    try {
      await withinTime(settled, transaction.until, commitUnknown)
    } finally {
      over(id)
    }
  }
  adapter.rollbackTransaction = async (given) => {
    const id = String(await given)
    const transaction = open.get(id)
    const session = adapter.sessions[id]
    open.delete(id)
    Reflect.deleteProperty(adapter.sessions, id)
    markRolledBack(true)
    if (session) await abort(session, transaction?.harmed ?? true)
    transaction?.end()
  }
  const abort = async (session: ClientSession, harmed: boolean): Promise<void> => {
    const aborted = session.inTransaction() ? session.abortTransaction() : Promise.resolve()
    const known = await withinTime(aborted, performance.now() + courtesy, () => new TransactionOver()).then(
      () => !harmed && !session.serverSession.isDirty,
      () => false,
    )
    if (known) await session.endSession()
    else lives?.giveUp(session)
  }
  const inTransaction = (id: string, act: () => Promise<unknown>): Promise<unknown> => {
    const transaction = open.get(id)
    if (!transaction) throw new TransactionOver()
    const acting = withinTime(act(), transaction.until, () => {
      over(id)
      return new TransactionOver()
    })
    return acting.catch((error: unknown) => {
      // Where it says that the transaction may be tried again the server has ended it itself.
      transaction.harmed ||=
        asNetworkError(error) instanceof MongoError &&
        !(error instanceof MongoServerError && hasLabel(error, 'TransientTransactionError'))
      throw error
    })
  }
  const { reads, writes } = operations
  // Who asks is looked up before anybody said until when they wait: a silent server must not use up all of their time.
  wrapOperations(adapter, reads, async (id, act) =>
    id === null ? withinTime(act(), deadline(readingPatience), tooSlow) : act(),
  )
  wrapOperations(adapter, writes, async (id, act) => {
    if (id === null && isRolledBack()) throw new TransactionOver()
    return act()
  })
  wrapOperations(adapter, [...reads, ...writes], async (id, act) => {
    const acting = id === null ? act() : inTransaction(id, act)
    return acting.catch((error: unknown) => {
      throw asNetworkError(error)
    })
  })
}
