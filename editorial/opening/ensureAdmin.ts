import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import { passwordFault } from '@/editorial/accounts/passwordFault'

export interface FirstAdmin {
  readonly email: string
  /** The generated password, or null where it was given. */
  readonly password: string | null
}

interface Given {
  readonly email: string | undefined
  readonly password: string | undefined
  /** Whether strangers can reach the site. */
  readonly isPublic: boolean
}

/**
 * Makes the first admin where there is no account yet, so that nobody from outside can register as one.
 * @throws Error with a sentence where the given password is weak, or a public site would get an account everybody knows
 */
export async function ensureAdmin(payload: Payload, given: Given): Promise<FirstAdmin | null> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return null
  if (given.isPublic && given.email === undefined)
    throw new Error('This site is public and has no account yet. Set ADMIN_EMAIL to the address of its first admin.')
  const email = given.email ?? 'admin@example.org'
  const fault = given.password === undefined ? null : passwordFault(given.password, [email])
  if (fault !== null) throw new Error(`ADMIN_PASSWORD cannot be used. ${fault}`)
  const password = given.password ?? randomBytes(16).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Admin', role: 'admin' },
    overrideAccess: true,
  })
  return { email, password: given.password === undefined ? password : null }
}
