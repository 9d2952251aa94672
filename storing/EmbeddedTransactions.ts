import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

import { deadline, isRolledBack, markRolledBack } from './deadline'
import { TransactionOver } from './errors'
import { WriteQueue } from './WriteQueue'

/** How long a write waits for those before it where no deadline is set, in milliseconds. */
const defaultMs = 8000

/**
 * The writes of the embedded database, in a transaction or alone, one at a time. Transactions run on one connection of
 * their own: the driver’s transactions open a new connection each, lose its busy timeout, and ignore a failed commit.
 */
export class EmbeddedTransactions {
  private readonly queue = new WriteQueue()
  /** Set while a write outside a transaction runs, whose own inner writes must not wait for it. */
  private readonly writing = new AsyncLocalStorage<true>()
  /** What lets the next write run, by the id of the open transaction. */
  private readonly open = new Map<string, () => void>()
  private connection: ReturnType<typeof drizzle<Record<string, unknown>>> | null = null
  private migrating = false

  constructor(
    private readonly adapter: SQLiteAdapter,
    private readonly url: string,
  ) {}

  /** Opens the connection of the transactions; called once the adapter is connected. */
  async start(): Promise<void> {
    const connection = drizzle({ connection: { url: this.url }, schema: this.adapter.schema })
    await connection.$client.execute('PRAGMA busy_timeout = 5000;')
    await connection.$client.execute('PRAGMA synchronous = FULL;')
    this.connection = connection
  }

  stop(): void {
    this.connection?.$client.close()
    this.connection = null
  }

  /** Runs migrations outside the queue and without transactions: they alter tables with foreign keys off, which no transaction allows. */
  async migrate(run: () => Promise<void>): Promise<void> {
    this.migrating = true
    await run().finally(() => (this.migrating = false))
  }

  /**
   * Begins a transaction once no other write runs, and returns its id; null while there is no connection or a migration runs.
   * @throws APIError 503 at the deadline, or the database’s error
   */
  async begin(): Promise<string | null> {
    if (this.connection === null || this.migrating) return null
    const release = await this.queue.acquire(deadline(defaultMs))
    const db = this.connection
    try {
      await db.$client.execute('BEGIN IMMEDIATE')
    } catch (error) {
      release()
      throw error
    }
    const id = randomUUID()
    this.open.set(id, release)
    markRolledBack(false)
    // Payload looks here for the connection of a transaction; its type knows only the driver’s own transactions.
    Reflect.set(this.adapter.sessions, id, { db })
    return id
  }

  /** @throws TransactionOver where the transaction has ended */
  async commit(id: unknown): Promise<void> {
    // Migrations have no transaction.
    if (typeof id !== 'string') return
    const release = this.open.get(id)
    if (!release) throw new TransactionOver()
    await this.end(id, release, 'COMMIT')
  }

  /** Does nothing where the transaction has ended. */
  async rollBack(id: unknown): Promise<void> {
    const release = typeof id === 'string' ? this.open.get(id) : undefined
    if (typeof id !== 'string' || !release) return
    markRolledBack(true)
    await this.end(id, release, 'ROLLBACK')
  }

  /**
   * Runs a write in its transaction, or alone once no other write runs.
   * @throws TransactionOver where its transaction has ended; APIError 503 at the deadline
   */
  async write(transaction: string | null, operation: () => Promise<unknown>): Promise<unknown> {
    const isOver = transaction === null ? isRolledBack() : !this.open.has(transaction)
    if (isOver) throw new TransactionOver()
    if (this.connection === null || this.migrating || transaction !== null || this.writing.getStore())
      return operation()
    const release = await this.queue.acquire(deadline(defaultMs))
    try {
      return await this.writing.run(true, operation)
    } finally {
      release()
    }
  }

  private async end(id: string, release: () => void, sql: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    this.open.delete(id)
    Reflect.deleteProperty(this.adapter.sessions, id)
    try {
      await this.connection?.$client.execute(sql)
    } catch (error) {
      markRolledBack(true)
      await this.connection?.$client.execute('ROLLBACK').catch(() => undefined)
      throw error
    } finally {
      release()
    }
  }
}
