import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { refuseField } from '@/editorial/rules/refuseField'
import type { User } from '@/payload-types'

import { passwordFault } from './passwordFault'

const setting = ['create', 'update', 'updateByID', 'resetPassword']

/** Refuses a weak password wherever one is set: a new account, a change, a reset. */
export const checkPassword: CollectionBeforeOperationHook = async ({ args, req, ...hook }) => {
  const given: object = args
  const { operation }: { operation: string } = hook
  // Who signs in sends one too.
  if (!setting.includes(operation)) return args
  const data = 'data' in given && typeof given.data === 'object' && given.data !== null ? given.data : {}
  if (!('password' in data) || typeof data.password !== 'string') return args
  req.context.setsPassword = true
  const id = 'id' in given && typeof given.id === 'string' ? given.id : null
  const person = { ...(await personAt(req, id)), ...data }
  const { publisherName } = await req.payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true, req })
  const { email = '', name = '' } = person
  const fault = passwordFault(data.password, [email, email.split('@')[0] ?? '', name, publisherName])
  if (fault !== null) refuseField(req, 'users', 'password', fault)
  return args
}

async function personAt(req: PayloadRequest, id: string | null): Promise<Partial<Pick<User, 'email' | 'name'>>> {
  if (id === null) return {}
  const where = { id: { equals: id } }
  return (await req.payload.db.findOne<User>({ collection: 'users', where, req })) ?? {}
}
