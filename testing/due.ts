import type { Where } from 'payload'

import type { Article } from '@/payload-types'

import type { TestSite } from './openTestSite'

/** Writes fields into the newest text of a commentary past the gate: sets the clock of what is due back, since no test waits for an hour. */
export async function due({ payload }: TestSite, id: string, fields: Partial<Article>): Promise<void> {
  const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const found = await payload.db.findVersions<Article>({ collection: 'articles', where, limit: 1 })
  const [version] = found.docs
  if (!version) throw new Error('There is no version.')
  const versionData = { ...version, version: { ...version.version, ...fields } }
  await payload.db.updateVersion({ collection: 'articles', id: version.id, versionData })
}
