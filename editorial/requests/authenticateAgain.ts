import type { PayloadRequest } from 'payload'

/**
 * Whoever shows a session and was not recognised is looked up once more: Payload takes a database that does not answer
 * for a session that is over, and would tell an editor that they may not.
 * @throws what the database says where it is away
 */
export async function authenticateAgain(req: PayloadRequest): Promise<void> {
  const { headers, payload } = req
  const shown = `${headers.get('authorization') ?? ''} ${headers.get('cookie') ?? ''}`
  if (req.user || !/(^JWT |-token=)/.test(shown)) return
  await payload.db.count({ collection: 'users' })
  const { user } = await payload.auth({ headers, req })
  req.user = user
}
