import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import { passwordFault } from '@/editorial/accounts/passwordFault'

/** The account that was created at the first start. */
export interface FirstAdmin {
  readonly email: string
  /** The generated password; null where `ADMIN_PASSWORD` sets it. */
  readonly password: string | null
}

interface Options {
  readonly email: string | undefined
  readonly password: string | undefined
  /** Whether the site is reachable from outside this machine. */
  readonly isPublic: boolean
}

/**
 * Creates the first admin where there is no account yet, so that no visitor can register as one.
 * @throws Error with a sentence where the chosen password is weak, or a public site would use the default address
 */
export async function ensureAdmin(payload: Payload, options: Options): Promise<FirstAdmin | null> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return null
  if (options.isPublic && options.email === undefined)
    throw new Error('This site is public and has no account yet. Set ADMIN_EMAIL to the address of its first admin.')
  const email = options.email ?? 'admin@example.org'
  const fault = options.password === undefined ? null : passwordFault(options.password, [email])
  if (fault !== null) throw new Error(`ADMIN_PASSWORD cannot be used. ${fault}`)
  const password = options.password ?? randomBytes(16).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Admin', role: 'admin' },
    overrideAccess: true,
  })
  return { email, password: options.password === undefined ? password : null }
}
