import { createLocalReq, type Payload, type Where } from 'payload'

import { pagePath } from '@/domain/pagePath'
import { recordShown } from '@/editorial/save/recordRedirect'
import { inParts } from '@/editorial/stored/inParts'
import type { Author } from '@/payload-types'

/**
 * Records the addresses of authors and topics that readers found before `shown` existed and no longer find: without it
 * their addresses would lead nowhere once the record is merged or deleted. Whether readers found one is told by the
 * published versions that name it.
 */
export async function ensureFormerAddresses(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  const { db } = payload
  const hidden: Where = { shown: { not_equals: true } }
  for (const collection of ['authors', 'topics'] as const) {
    for await (const record of inParts(hidden, (part) => db.find<Author>({ collection, req, ...part }))) {
      if (!record.slug) continue
      const path = { path: { equals: pagePath(collection, record.slug) } }
      const { totalDocs: recorded } = await db.count({ collection: 'former-addresses', where: path, req })
      if (recorded > 0) continue
      const naming = { [`version.${collection}`]: { in: [record.id] } }
      const where: Where = { and: [{ 'version._status': { equals: 'published' } }, naming] }
      const { totalDocs } = await db.countVersions({ collection: 'articles', where, req })
      if (totalDocs > 0) await recordShown(req, collection, record)
    }
  }
}
