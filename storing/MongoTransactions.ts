import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { type ClientSession, MongoError, MongoServerError } from 'mongodb'
import type { BaseDatabaseAdapter } from 'payload'

import { asNetworkError } from './asNetworkError'
import { commitWithRetry } from './commitWithRetry'
import { deadline, markRolledBack } from './deadline'
import { hasLabel } from './hasLabel'
import { SessionHeartbeat } from './SessionHeartbeat'
import { commitUnknown, TransactionOver } from './errors'
import { withinTime } from './withinTime'
import { WriteQueue } from './WriteQueue'

/** How long a transaction may take where no deadline is set, in milliseconds; MongoDB’s own limit is a minute. */
const defaultMs = 30_000
/** How long a request waits for the answer to an abort, in milliseconds. */
const abortMs = 500

type Begin = BaseDatabaseAdapter['beginTransaction']

interface Transaction {
  readonly until: number
  /** Whether an operation failed or was not answered, so that the state of the transaction at the server is unknown. */
  uncertain: boolean
  /** Lets the next transaction begin. */
  readonly release: () => void
}

/**
 * The transactions of this process on MongoDB: one at a time, so that only other instances can conflict, each with a
 * deadline. An operation in a transaction that has ended is refused.
 */
export class MongoTransactions {
  private readonly queue = new WriteQueue()
  private readonly open = new Map<string, Transaction>()
  private heartbeat: SessionHeartbeat | null = null

  /** `beginSession` is Payload’s own method, which starts the session and its transaction. */
  constructor(
    private readonly adapter: MongooseAdapter,
    private readonly beginSession: Begin,
  ) {}

  /** Starts the heartbeat; called once the adapter is connected. */
  async start(): Promise<void> {
    this.heartbeat ??= new SessionHeartbeat(this.adapter.connection.getClient().db())
    await this.heartbeat.start()
  }

  /** Stops the heartbeat; called before the adapter disconnects. */
  async stop(): Promise<void> {
    await this.heartbeat?.stop()
    this.heartbeat = null
  }

  /**
   * Begins a transaction once no other runs, and returns its id.
   * @throws APIError 503 at the deadline, or the database’s error
   */
  async begin(options?: Parameters<Begin>[0]): Promise<string> {
    const until = deadline(defaultMs)
    const release = await this.queue.acquire(until)
    try {
      const id = String(await this.beginSession(options))
      await this.recordSession(id)
      this.open.set(id, { until, release, uncertain: false })
      markRolledBack(false)
      return id
    } catch (error) {
      release()
      throw asNetworkError(error)
    }
  }

  /**
   * Runs an operation in its transaction, until the transaction’s deadline.
   * @throws TransactionOver where the transaction has ended or ends meanwhile
   */
  async run(id: string, operation: () => Promise<unknown>): Promise<unknown> {
    const transaction = this.open.get(id)
    if (!transaction) throw new TransactionOver()
    const timeout = () => {
      this.close(id)
      return new TransactionOver()
    }
    try {
      return await withinTime(operation(), transaction.until, timeout)
    } catch (error) {
      transaction.uncertain ||= leavesUncertain(error)
      throw error
    }
  }

  /** @throws TransactionOver where the transaction has ended; APIError 503 where the outcome is unknown at the deadline */
  async commit(id: string): Promise<void> {
    const transaction = this.open.get(id)
    const session = this.adapter.sessions[id]
    if (!transaction || !session?.inTransaction()) throw new TransactionOver()
    Reflect.deleteProperty(this.adapter.sessions, id)
    const committed = commitWithRetry(this.adapter, session, id).then(
      () => session.endSession(),
      (error: unknown) => {
        this.heartbeat?.abandon(session)
        throw error
      },
    )
    try {
      await withinTime(committed, transaction.until, commitUnknown)
    } finally {
      this.close(id)
    }
  }

  /** Rolls back, at the server too where it answers in time; else the heartbeat ends the session later. Never throws. */
  async rollBack(id: string): Promise<void> {
    const transaction = this.open.get(id)
    const session = this.adapter.sessions[id]
    this.open.delete(id)
    Reflect.deleteProperty(this.adapter.sessions, id)
    markRolledBack(true)
    if (session) await this.abort(session, transaction?.uncertain ?? true)
    transaction?.release()
  }

  private async recordSession(id: string): Promise<void> {
    const session = this.adapter.sessions[id]
    if (session === undefined) throw new TransactionOver()
    try {
      await this.heartbeat?.record(session)
    } catch (error) {
      Reflect.deleteProperty(this.adapter.sessions, id)
      await session.endSession()
      throw error
    }
  }

  private async abort(session: ClientSession, uncertain: boolean): Promise<void> {
    const aborted = session.inTransaction() ? session.abortTransaction() : Promise.resolve()
    const ended = await withinTime(aborted, performance.now() + abortMs, () => new TransactionOver()).then(
      () => !uncertain && !session.serverSession.isDirty,
      () => false,
    )
    if (ended) await session.endSession()
    else this.heartbeat?.abandon(session)
  }

  private close(id: string): void {
    this.open.get(id)?.release()
    this.open.delete(id)
  }
}

/** A database error leaves the transaction’s state unknown, unless its label says that the server aborted the transaction. */
const leavesUncertain = (error: unknown): boolean =>
  asNetworkError(error) instanceof MongoError &&
  !(error instanceof MongoServerError && hasLabel(error, 'TransientTransactionError'))
