import { APIError, type BaseDatabaseAdapter } from 'payload'

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
 * Payload checks a password and then writes the whole account back as it was before the check, one session more: what was
 * changed meanwhile (a role taken, another session begun or ended) would be undone. Here only sessions are written, a new one
 * beside those that stand by then, and none where the password is another by then. Payload says that it is about sessions
 * alone by leaving `updatedAt` null.
 * @throws APIError 401 where the password was changed while it was checked
 */
export function writeSessionsOnly(adapter: BaseDatabaseAdapter): void {
  const update: (given: Update) => Promise<unknown> = adapter.updateOne.bind(adapter)
  adapter.updateOne = async (given): Promise<unknown> => {
    const sessions = sessionsIn(given)
    if (sessions === null || given.id === undefined) return update(given)
    const { id, req } = given
    const where = { id: { equals: id } }
    const standing = await adapter.findOne<Account & { id: string }>({ collection: 'users', where, req })
    if (typeof given.data.hash === 'string' && given.data.hash !== standing?.hash)
      throw new APIError('The password was changed just now. Sign in with the new one.', 401, null, true)
    const data = { sessions: settled(standing?.sessions ?? [], sessions), updatedAt: null }
    return update({ ...given, data })
  }
}

function sessionsIn({ collection, data }: Update): Session[] | null {
  if (collection !== 'users' || data.updatedAt !== null || !Array.isArray(data.sessions)) return null
  return data.sessions.filter(isSession)
}

const isAlive = ({ expiresAt }: Session): boolean => !expiresAt || new Date(expiresAt).getTime() > Date.now()

const isSession = (value: unknown): value is Session => typeof value === 'object' && value !== null && 'id' in value

/**
 * What stands, and the one begun beside it, which Payload puts last; where none is begun, what stands and was not ended,
 * prolonged or not. One that was ended meanwhile does not come back.
 */
function settled(standing: readonly Session[], sent: readonly Session[]): readonly Session[] {
  const known = new Set(standing.map(({ id }) => id))
  const last = sent.at(-1)
  return last && !known.has(last.id) ? [...standing.filter(isAlive), last] : sent.filter(({ id }) => known.has(id))
}
