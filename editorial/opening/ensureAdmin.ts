import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

export interface FirstAdmin {
  readonly email: string
  /** The generated password, or null where it was given. */
  readonly password: string | null
}

interface Given {
  readonly email: string | undefined
  readonly password: string | undefined
}

/** Makes the first admin where there is no account yet, so that nobody from outside can register as one. */
export async function ensureAdmin(payload: Payload, given: Given): Promise<FirstAdmin | null> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return null
  const email = given.email ?? 'admin@example.org'
  const password = given.password ?? randomBytes(12).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Admin', role: 'admin' },
    overrideAccess: true,
  })
  return { email, password: given.password === undefined ? password : null }
}
