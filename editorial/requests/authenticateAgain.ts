import type { PayloadRequest } from 'payload'

/**
 * Looks up a user again who sent a session and was not recognised: Payload takes a database that does not answer for an
 * expired session, and would answer an editor with 403.
 * @throws the error of the database where it is unavailable
 */
export async function authenticateAgain(req: PayloadRequest): Promise<void> {
  const { headers, payload } = req
  const shown = `${headers.get('authorization') ?? ''} ${headers.get('cookie') ?? ''}`
  if (req.user || !/(^JWT |-token=)/.test(shown)) return
  await payload.db.count({ collection: 'users' })
  const { user } = await payload.auth({ headers, req })
  req.user = user
}
