import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { refuseFields } from '@/editorial/errors/fields'
import type { User } from '@/payload-types'

import { passwordFault } from './passwordFault'

const settingOperations = ['create', 'update', 'updateByID', 'resetPassword']

/** Refuses a weak password wherever one is set: in a new account, a change, a reset. */
export const checkPassword: CollectionBeforeOperationHook = async ({ args, req, ...hook }) => {
  const input: object = args
  const { operation }: { operation: string } = hook
  // A sign-in sends a password too.
  if (!settingOperations.includes(operation)) return args
  const data = 'data' in input && typeof input.data === 'object' && input.data !== null ? input.data : {}
  if (!('password' in data) || typeof data.password !== 'string') return args
  req.context.setsPassword = true
  const id = 'id' in input && typeof input.id === 'string' ? input.id : null
  const user = { ...(await storedUser(req, id)), ...data }
  const { publisherName } = await req.payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true, req })
  const { email = '', name = '' } = user
  const fault = passwordFault(data.password, [email, email.split('@')[0] ?? '', name, publisherName])
  if (fault !== null) refuseFields(req, 'users', [{ path: 'password', message: fault }])
  return args
}

async function storedUser(req: PayloadRequest, id: string | null): Promise<Partial<Pick<User, 'email' | 'name'>>> {
  if (id === null) return {}
  const where = { id: { equals: id } }
  return (await req.payload.db.findOne<User>({ collection: 'users', where, req })) ?? {}
}
