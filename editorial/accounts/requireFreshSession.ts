import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { sessionNotFresh } from '@/editorial/errors/accounts'
import type { User } from '@/payload-types'

import { sessionAge } from './sessionAge'

const maxMinutes = 10

/** Refuses to change an e-mail address or a password in a session older than ten minutes, which somebody may have left open (ASVS 5.0, 7.5.1). */
export const requireFreshSession: CollectionBeforeOperationHook = async ({ args, req, ...hook }) => {
  const input: object = args
  const { operation }: { operation: string } = hook
  if (operation !== 'update' || !('data' in input) || typeof input.data !== 'object' || input.data === null) return args
  const id = 'id' in input && typeof input.id === 'string' ? input.id : null
  if (!(await changesSignIn(req, id, input.data))) return args
  const age = await sessionAge(req, req.user, Date.now())
  if (age !== null && age > maxMinutes * 60_000) throw sessionNotFresh(maxMinutes)
  return args
}

async function changesSignIn(req: PayloadRequest, id: string | null, data: object): Promise<boolean> {
  if ('password' in data && typeof data.password === 'string' && data.password !== '') return true
  if (!('email' in data) || id === null) return 'email' in data
  const stored = await req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } }, req })
  return stored !== null && data.email !== stored.email
}
