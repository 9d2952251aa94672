import type { Payload } from 'payload'

import { ensureAuthors } from './ensureAuthors'
import { ensureFormerAddresses } from './ensureFormerAddresses'
import { ensureReferences } from './ensureReferences'
import { ensureShown } from './ensureShown'

/** What each update of stored records changes, by the name under which the database notes that it is done. */
const updates: Readonly<Record<string, (payload: Payload) => Promise<void>>> = {
  references: ensureReferences,
  authors: ensureAuthors,
  images: ensureShown,
  // After the authors, whose field `shown` it reads.
  'former addresses': ensureFormerAddresses,
}

/**
 * Updates what earlier releases stored, once for a database: a start must not look through a whole archive each time. An
 * update that was interrupted is repeated at the next start.
 */
export async function updateStored(payload: Payload): Promise<void> {
  for (const [name, update] of Object.entries(updates)) {
    const key = `updated:${name}`
    if (await payload.kv.has(key)) continue
    await update(payload)
    await noteDone(payload, key)
  }
}

/** Notes that an update is done; two first starts may note it at once, and the key of the second is a duplicate. */
async function noteDone({ kv }: Payload, key: string): Promise<void> {
  try {
    await kv.set(key, { at: new Date().toISOString() })
  } catch (error) {
    if (!(await kv.has(key))) throw error
  }
}
