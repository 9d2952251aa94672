import type { Payload, Where } from 'payload'

import { refersTo } from '@/editorial/uses/refersTo'
import type { Article } from '@/payload-types'

/** Notes on pieces from before this was noted what they refer to, in the live row and in every version. */
export async function ensureReferences({ db }: Payload): Promise<void> {
  const unnoted = (field: string): Where => ({ [field]: { exists: false } })
  const collection = 'articles'
  const rows = await db.find<Article>({ collection, where: unnoted('refersTo'), pagination: false })
  for (const { id, ...piece } of rows.docs) {
    const noted = refersTo(piece)
    // The whole row: the embedded database empties the lists that an update does not name.
    if (noted.length > 0) await db.updateOne({ collection, id, data: { ...piece, refersTo: noted } })
  }
  const versions = await db.findVersions<Article>({
    collection,
    where: unnoted('version.refersTo'),
    pagination: false,
  })
  for (const version of versions.docs) {
    const noted = refersTo(version.version)
    if (noted.length === 0) continue
    const versionData = { ...version, version: { ...version.version, refersTo: noted } }
    await db.updateVersion({ collection, id: version.id, versionData })
  }
}
