import { createLocalReq, type Payload, type Where } from 'payload'

import { formerSortName, sortName } from '@/domain/sortName'
import { setShown } from '@/editorial/stored/setShown'
import { updateShownImages } from '@/editorial/images/showImages'
import { idOf } from '@/domain/idOf'
import type { Author } from '@/payload-types'

import { splitAffiliations } from './splitAffiliations'

const atOnce = 100

/**
 * Updates authors and topics stored by earlier versions, once each: whether readers find them, sort names made by the
 * former rule, and the split of position and organisation.
 */
export async function ensureAuthors(payload: Payload): Promise<void> {
  await splitAffiliations(payload)
  const req = await createLocalReq({}, payload)
  const where: Where = { shown: { exists: false } }
  for (const collection of ['authors', 'topics'] as const) {
    for (;;) {
      const { docs } = await payload.db.find<Author>({ collection, where, limit: atOnce, pagination: false, req })
      if (docs.length === 0) break
      for (const { id, name, sortName: sorted, ...rest } of docs) {
        if (collection === 'authors' && sorted === formerSortName(name) && sorted !== sortName(name))
          await payload.db.updateOne({ collection, id, data: { ...rest, name, sortName: sortName(name) }, req })
        await setShown(req, collection, id)
        if (rest.photo) await updateShownImages(req, [idOf(rest.photo)])
      }
    }
  }
}
