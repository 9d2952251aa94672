import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'

import type { Binary, ClientSession, Collection, Db } from 'mongodb'

const intervalMs = 1000
/** A heartbeat older than this is stale. */
const staleMs = 4000
/** More sessions than a process ever uses at one time. */
const maxSessions = 50

interface Heartbeat {
  readonly _id: string
  /** Ids of the sessions in which the process has run transactions. */
  readonly sessions: readonly Binary[]
  /** The time of the last heartbeat, by the database’s clock. */
  readonly at: Date
}

/** The collection of heartbeats, which is no part of a backup. */
export const heartbeatCollection = 'standfirst_lives'

/**
 * A transaction whose process was killed keeps its locks until MongoDB aborts it after a minute
 * (transactionLifetimeLimitSeconds), and nobody else can write to the audit log meanwhile. So each process records the
 * sessions of its transactions with a heartbeat every second, and any process ends the sessions of a heartbeat that is
 * older than 4 s.
 */
export class SessionHeartbeat {
  private readonly id = randomUUID()
  private readonly sessions = new Map<string, Binary>()
  /** Sessions whose transaction may still be open at the server. */
  private readonly abandoned = new Set<ClientSession>()
  private readonly heartbeats: Collection<Heartbeat>
  private readonly stopped = new AbortController()
  private loop: Promise<void> | null = null

  constructor(private readonly db: Db) {
    this.heartbeats = db.collection<Heartbeat>(heartbeatCollection)
  }

  /** Starts the heartbeat of this process, which also ends the sessions of processes whose heartbeat is stale. */
  async start(): Promise<void> {
    await this.beat()
    this.loop ??= this.keepBeating()
  }

  /** Records the session of a transaction, before that writes anything. */
  async record({ id }: ClientSession): Promise<void> {
    if (id === undefined) return
    const key = id.id.toString('hex')
    if (this.sessions.has(key)) return
    this.sessions.set(key, id.id)
    const [oldest] = this.sessions.keys()
    if (this.sessions.size > maxSessions && oldest !== undefined) this.sessions.delete(oldest)
    await this.beat()
  }

  /** Ends a session whose transaction may still be open at the server, and hold locks, as soon as the database answers. */
  abandon(session: ClientSession): void {
    this.abandoned.add(session)
    this.endAbandoned().catch(() => undefined)
  }

  /** Stops the heartbeat and removes its record. */
  async stop(): Promise<void> {
    this.stopped.abort()
    await this.loop
    await this.heartbeats.deleteOne({ _id: this.id }).catch(() => undefined)
  }

  private async keepBeating(): Promise<void> {
    const { signal } = this.stopped
    while (!signal.aborted) {
      await setTimeout(intervalMs, null, { signal, ref: false }).catch(() => undefined)
      // A database that does not answer is asked again at the next beat.
      await this.beat()
        .then((now) => this.endStale(now))
        .then(() => this.endAbandoned())
        .catch(() => undefined)
    }
  }

  /** Writes the heartbeat and returns its time by the database’s clock. */
  private async beat(): Promise<Date> {
    const update = { $set: { sessions: [...this.sessions.values()] }, $currentDate: { at: true } } as const
    const options = { upsert: true, returnDocument: 'after' } as const
    const heartbeat = await this.heartbeats.findOneAndUpdate({ _id: this.id }, update, options)
    return heartbeat?.at ?? new Date(0)
  }

  private async endStale(now: Date): Promise<void> {
    const stale = { at: { $lt: new Date(now.getTime() - staleMs) } }
    for (const { _id, sessions, at } of await this.heartbeats.find(stale).toArray()) {
      await this.kill(sessions)
      await this.heartbeats.deleteOne({ _id, at })
    }
  }

  private async endAbandoned(): Promise<void> {
    const abandoned = [...this.abandoned]
    await this.kill(abandoned.flatMap(({ id }) => (id === undefined ? [] : [id.id])))
    for (const session of abandoned) {
      this.abandoned.delete(session)
      await session.endSession()
    }
  }

  private async kill(sessions: readonly Binary[]): Promise<void> {
    // `killSessions` with an empty list ends the sessions of every client.
    if (sessions.length > 0) await this.db.command({ killSessions: sessions.map((id) => ({ id })) })
  }
}
