import type { TestSite } from '@/testing/openTestSite'

import type { Role } from './accessMatrix.fixtures'

/** A word that stands at one place of the store, and who may hear it. */
export interface Canary {
  readonly token: string
  readonly is: string
  readonly heardBy: readonly Role[]
}

/** Words that the site itself keeps: rows of its logs, secrets of accounts, what belongs to one person. */
export async function plantRows({ payload }: TestSite, canaries: Canary[], other: string): Promise<void> {
  const { db } = payload
  const log = await payload.find({ collection: 'audit-log', pagination: false, overrideAccess: true })
  for (const { hash, seq } of log.docs)
    canaries.push({ token: hash, is: `hash of row ${seq} of the log`, heardBy: ['admin'] })
  const token = (is: string) => {
    const made = `zq${crypto.randomUUID().replaceAll('-', '')}`
    canaries.push({ token: made, is, heardBy: [] })
    return made
  }
  const at = new Date().toISOString()
  await db.create({
    collection: 'outbox',
    data: { at, instance: token('message to other instances'), kind: 'changed', tags: [] },
  })
  const user = { relationTo: 'users', value: other }
  await db.create({
    collection: 'payload-preferences',
    data: { key: 'a-key', value: { it: token('preference of another person') }, user },
  })
  await db.create({ collection: 'payload-kv', data: { key: token('key of the framework'), data: {} } })
  await db.updateOne({
    collection: 'users',
    id: other,
    data: { resetPasswordToken: token('token to reset a password') },
  })
  const people = await db.find<{ email: string; salt?: string; hash?: string; sessions?: { id: string }[] }>({
    collection: 'users',
    pagination: false,
  })
  for (const { email, salt, hash, sessions } of people.docs) {
    for (const word of [salt, hash, ...(sessions ?? []).map(({ id }) => id)]) {
      if (word) canaries.push({ token: word, is: `secret of the account ${email}`, heardBy: [] })
    }
  }
}
