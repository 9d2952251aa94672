import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import { splitAffiliation } from '@/domain/affiliation'

/**
 * Splits the one line in which authors on MongoDB had position and organisation before these were two dated fields; the
 * embedded database has a migration for it.
 */
export async function splitAffiliations({ db }: Payload): Promise<void> {
  if (!('connection' in db) || !('collections' in db)) return
  const authors = db.collections.authors?.collection
  if (authors === undefined) return
  const old = { affiliation: { $exists: true } }
  for await (const { _id, affiliation, affiliations } of authors.find(old, {
    projection: { affiliation: 1, affiliations: 1 },
  })) {
    const line = typeof affiliation === 'string' ? affiliation.trim() : ''
    const isDated = Array.isArray(affiliations) && affiliations.length > 0
    const row = { id: randomBytes(12).toString('hex'), ...splitAffiliation(line) }
    const moved = line === '' || isDated ? {} : { $set: { affiliations: [row] } }
    await authors.updateOne({ _id }, { ...moved, $unset: { affiliation: '' } })
  }
}
