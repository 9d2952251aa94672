import { createLocalReq, type Payload } from 'payload'

import { updateShownImages } from '@/editorial/images/showImages'
import { inParts } from '@/editorial/stored/inParts'

/** Sets `shown` (whether readers may see it) on images stored before that field existed. */
export async function ensureShown(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  const query = { collection: 'media', select: { shown: true } } as const
  const unset = { shown: { exists: false } }
  for await (const { id } of inParts(unset, (part) => payload.db.find<{ id: string }>({ ...query, ...part })))
    await updateShownImages(req, [id])
}
