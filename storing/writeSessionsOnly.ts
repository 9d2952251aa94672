import type { BaseDatabaseAdapter } from 'payload'

import { passwordChanged } from './errors'

interface Session {
  readonly id: string
  readonly expiresAt?: string | Date
}

interface Account {
  readonly hash?: string | null
  readonly sessions?: readonly Session[] | null
}

type Update = Parameters<BaseDatabaseAdapter['updateOne']>[0]

/**
 * Payload checks a password and then writes the whole account back as it was before the check, with one session more, which
 * would undo every change made meanwhile (a role taken away, another session begun or ended). This wrapper writes only
 * the sessions, merged with those stored by then, and none where the password was changed. A write about sessions alone is
 * one in which Payload sets `updatedAt` to null.
 * @throws APIError 401 where the password was changed while it was checked
 */
export function writeSessionsOnly(adapter: BaseDatabaseAdapter): void {
  const update: (args: Update) => Promise<unknown> = adapter.updateOne.bind(adapter)
  adapter.updateOne = async (args): Promise<unknown> => {
    const sessions = sessionsIn(args)
    if (sessions === null || args.id === undefined) return update(args)
    const { id, req } = args
    const where = { id: { equals: id } }
    const stored = await adapter.findOne<Account & { id: string }>({ collection: 'users', where, req })
    if (typeof args.data.hash === 'string' && args.data.hash !== stored?.hash) throw passwordChanged()
    const data = { sessions: mergeSessions(stored?.sessions ?? [], sessions), updatedAt: null }
    return update({ ...args, data })
  }
}

function sessionsIn({ collection, data }: Update): Session[] | null {
  if (collection !== 'users' || data.updatedAt !== null || !Array.isArray(data.sessions)) return null
  return data.sessions.filter(isSession)
}

const isUnexpired = ({ expiresAt }: Session): boolean => !expiresAt || new Date(expiresAt).getTime() > Date.now()

const isSession = (value: unknown): value is Session => typeof value === 'object' && value !== null && 'id' in value

/**
 * The stored sessions with the new one, which Payload puts last; without a new one, the sessions sent that are still
 * stored, so that one that was ended meanwhile does not come back.
 */
function mergeSessions(stored: readonly Session[], sent: readonly Session[]): readonly Session[] {
  const storedIds = new Set(stored.map(({ id }) => id))
  const last = sent.at(-1)
  if (last && !storedIds.has(last.id)) return [...stored.filter(isUnexpired), last]
  return sent.filter(({ id }) => storedIds.has(id))
}
