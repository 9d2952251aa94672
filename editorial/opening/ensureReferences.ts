import type { Payload, Where } from 'payload'

import { refersTo } from '@/editorial/uses/refersTo'
import type { Article } from '@/payload-types'

/** Sets `refersTo` on commentaries stored before that field existed, in the live row and in every version. */
export async function ensureReferences({ db }: Payload): Promise<void> {
  const without = (field: string): Where => ({ [field]: { exists: false } })
  const collection = 'articles'
  const rows = await db.find<Article>({ collection, where: without('refersTo'), pagination: false })
  for (const { id, ...commentary } of rows.docs) {
    const references = refersTo(commentary)
    // The embedded database empties lists that an update does not name, so the whole row is written.
    if (references.length > 0) await db.updateOne({ collection, id, data: { ...commentary, refersTo: references } })
  }
  const versions = await db.findVersions<Article>({
    collection,
    where: without('version.refersTo'),
    pagination: false,
  })
  for (const version of versions.docs) {
    const references = refersTo(version.version)
    if (references.length === 0) continue
    const versionData = { ...version, version: { ...version.version, refersTo: references } }
    await db.updateVersion({ collection, id: version.id, versionData })
  }
}
