import type { Payload } from 'payload'

import { inParts } from '@/editorial/stored/inParts'
import { refersTo } from '@/editorial/uses/refersTo'
import type { Article } from '@/payload-types'

/** Sets `refersTo` on commentaries stored before that field existed, in the live row and in every version. */
export async function ensureReferences({ db }: Payload): Promise<void> {
  const collection = 'articles'
  const without = { exists: false }
  for await (const row of inParts({ refersTo: without }, (part) => db.find<Article>({ collection, ...part }))) {
    const { id, ...commentary } = row
    const references = refersTo(commentary)
    // The embedded database empties lists that an update does not name, so the whole row is written.
    if (references.length > 0) await db.updateOne({ collection, id, data: { ...commentary, refersTo: references } })
  }
  const unnamed = { 'version.refersTo': without }
  for await (const version of inParts(unnamed, (part) => db.findVersions<Article>({ collection, ...part }))) {
    const references = refersTo(version.version)
    if (references.length === 0) continue
    const versionData = { ...version, version: { ...version.version, refersTo: references } }
    await db.updateVersion({ collection, id: version.id, versionData })
  }
}
