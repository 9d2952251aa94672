import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'

import type { Binary, ClientSession, Collection, Db } from 'mongodb'

/** How often a process says that it lives, and after how long without that it is dead, in milliseconds. */
const beat = 1000
const dead = 4000
/** More than a process ever has in use at one time. */
const most = 50

interface Life {
  readonly _id: string
  /** Ids of the sessions in which it has carried out transactions. */
  readonly sessions: readonly Binary[]
  /** When it last said that it lives, by the database’s clock. */
  readonly at: Date
}

/** Where processes say that they live; no part of what the site keeps. */
export const heartbeatCollection = 'standfirst_lives'

/**
 * A transaction whose process was killed keeps what it locked until MongoDB gives it up after a minute
 * (transactionLifetimeLimitSeconds); meanwhile nobody else could write to the audit log. So each process notes the
 * sessions of its transactions and says every second that it lives; who finds one that has not for 4 s ends its sessions.
 */
export class SessionHeartbeat {
  private readonly own = randomUUID()
  private readonly sessions = new Map<string, Binary>()
  /** Sessions of which nobody knows whether their transaction is still open at the server. */
  private readonly lost = new Set<ClientSession>()
  private readonly lives: Collection<Life>
  private readonly over = new AbortController()
  private beating: Promise<void> | null = null

  constructor(private readonly db: Db) {
    this.lives = db.collection<Life>(heartbeatCollection)
  }

  /** Says that this process lives, and goes on saying so; ends what dead ones left. */
  async begin(): Promise<void> {
    await this.say()
    this.beating ??= this.goOn()
  }

  /** Notes the session of a transaction before it writes anything. */
  async note({ id }: ClientSession): Promise<void> {
    if (id === undefined) return
    const known = id.id.toString('hex')
    if (this.sessions.has(known)) return
    this.sessions.set(known, id.id)
    const [oldest] = this.sessions.keys()
    if (this.sessions.size > most && oldest !== undefined) this.sessions.delete(oldest)
    await this.say()
  }

  /** Ends, as soon as the database is there, a session whose transaction may be open at the server and in everybody’s way. */
  giveUp(session: ClientSession): void {
    this.lost.add(session)
    this.endLost().catch(() => undefined)
  }

  /** This process ends and leaves nothing. */
  async end(): Promise<void> {
    this.over.abort()
    await this.beating
    await this.lives.deleteOne({ _id: this.own }).catch(() => undefined)
  }

  private async goOn(): Promise<void> {
    const { signal } = this.over
    while (!signal.aborted) {
      await setTimeout(beat, null, { signal, ref: false }).catch(() => undefined)
      // Where the database is away nobody can be told, nor be in anybody’s way.
      await this.say()
        .then((now) => this.endOrphans(now))
        .then(() => this.endLost())
        .catch(() => undefined)
    }
  }

  /** Answers when it was, by the database’s clock. */
  private async say(): Promise<Date> {
    const said = { $set: { sessions: [...this.sessions.values()] }, $currentDate: { at: true } } as const
    const life = await this.lives.findOneAndUpdate({ _id: this.own }, said, { upsert: true, returnDocument: 'after' })
    return life?.at ?? new Date(0)
  }

  private async endOrphans(now: Date): Promise<void> {
    const silent = { at: { $lt: new Date(now.getTime() - dead) } }
    for (const { _id, sessions, at } of await this.lives.find(silent).toArray()) {
      await this.kill(sessions)
      await this.lives.deleteOne({ _id, at })
    }
  }

  private async endLost(): Promise<void> {
    const lost = [...this.lost]
    await this.kill(lost.flatMap(({ id }) => (id === undefined ? [] : [id.id])))
    for (const session of lost) {
      this.lost.delete(session)
      await session.endSession()
    }
  }

  private async kill(sessions: readonly Binary[]): Promise<void> {
    // An empty list would mean everybody’s.
    if (sessions.length > 0) await this.db.command({ killSessions: sessions.map((id) => ({ id })) })
  }
}
