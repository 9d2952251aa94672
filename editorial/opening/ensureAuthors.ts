import { createLocalReq, type Payload, type Where } from 'payload'

import { formerSortName, sortName } from '@/domain/sortName'
import { inParts } from '@/editorial/stored/inParts'
import { setShown } from '@/editorial/stored/setShown'
import { updateShownImages } from '@/editorial/images/showImages'
import { idOf } from '@/domain/idOf'
import type { Author } from '@/payload-types'

import { splitAffiliations } from './splitAffiliations'

/**
 * Updates authors and topics stored by earlier versions: whether readers find them, sort names made by the former rule,
 * and the split of position and organisation.
 */
export async function ensureAuthors(payload: Payload): Promise<void> {
  await splitAffiliations(payload)
  const req = await createLocalReq({}, payload)
  const { db } = payload
  const unset: Where = { shown: { exists: false } }
  for (const collection of ['authors', 'topics'] as const) {
    for await (const row of inParts(unset, (part) => db.find<Author>({ collection, req, ...part }))) {
      const { id, name, sortName: sorted, ...rest } = row
      if (collection === 'authors' && sorted === formerSortName(name) && sorted !== sortName(name))
        await db.updateOne({ collection, id, data: { ...rest, name, sortName: sortName(name) }, req })
      await setShown(req, collection, id)
      if (rest.photo) await updateShownImages(req, [idOf(rest.photo)])
    }
  }
}
