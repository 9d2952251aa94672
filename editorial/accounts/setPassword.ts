import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

/** Gives an account a random password, which ends its sessions, and returns it; null where no account has this address. */
export async function setPassword(payload: Payload, email: string): Promise<string | null> {
  const where = { email: { equals: email.trim().toLowerCase() } }
  const { docs } = await payload.find({ collection: 'users', where, limit: 1, depth: 0, overrideAccess: true })
  const [account] = docs
  if (account === undefined) return null
  const password = randomBytes(16).toString('base64url')
  await payload.update({ collection: 'users', id: account.id, data: { password }, overrideAccess: true })
  return password
}
