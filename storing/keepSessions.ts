import type { BaseDatabaseAdapter } from 'payload'

interface Session {
  readonly id: string
  readonly expiresAt?: string | Date
}

interface Account {
  readonly sessions?: readonly Session[] | null
}

type Update = Parameters<BaseDatabaseAdapter['updateOne']>[0]

/**
 * Payload checks a password and then writes the whole account back as it was before the check, one session more: what was
 * changed meanwhile (a role taken, another session begun) would be undone. Here only sessions are written, and a new one
 * beside those that stand by then. Payload says that it is about sessions alone by leaving `updatedAt` null.
 */
export function keepSessions(adapter: BaseDatabaseAdapter): void {
  const update: (given: Update) => Promise<unknown> = adapter.updateOne.bind(adapter)
  adapter.updateOne = async (given): Promise<unknown> => {
    const sessions = sessionsIn(given)
    if (sessions === null || given.id === undefined) return update(given)
    const { id, req } = given
    const where = { id: { equals: id } }
    const standing = await adapter.findOne<Account & { id: string }>({ collection: 'users', where, req })
    const data = { sessions: settled(standing?.sessions ?? [], sessions), updatedAt: null }
    return update({ ...given, data })
  }
}

function sessionsIn({ collection, data }: Update): Session[] | null {
  if (collection !== 'users' || data.updatedAt !== null || !Array.isArray(data.sessions)) return null
  return data.sessions.filter(isSession)
}

const isSession = (value: unknown): value is Session => typeof value === 'object' && value !== null && 'id' in value

/** What stands, and what is new beside it; where nothing is new, some were ended or prolonged. */
function settled(standing: readonly Session[], sent: readonly Session[]): readonly Session[] {
  const known = new Set(standing.map(({ id }) => id))
  const begun = sent.filter(({ id }) => !known.has(id))
  return begun.length === 0 ? sent : [...standing, ...begun]
}
