import { createLocalReq, type Payload } from 'payload'

import { updateShownImages } from '@/editorial/images/showImages'

/** Sets `shown` (whether readers may see it) on images stored before that field existed. */
export async function ensureShown(payload: Payload): Promise<void> {
  const where = { shown: { exists: false } }
  const { docs } = await payload.db.find<{ id: string }>({ collection: 'media', where, pagination: false })
  if (docs.length === 0) return
  const ids = docs.map(({ id }) => id)
  await updateShownImages(await createLocalReq({}, payload), ids)
}
