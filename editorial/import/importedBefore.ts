import type { PayloadRequest } from 'payload'

import type { ImportOutcome } from './ImportOutcome'

/**
 * The commentary that was made of the same text before, named by the hashes of its identities; null where there is none.
 * Users who may not read it learn that it exists, and no more.
 */
export async function importedBefore(
  req: PayloadRequest,
  hashes: readonly string[],
  title: string,
): Promise<ImportOutcome | null> {
  const where = { importHash: { in: [...hashes] } }
  const asked = {
    collection: 'articles',
    where,
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    overrideAccess: true,
    req,
  } as const
  const { docs } = await req.payload.find({ ...asked, draft: true })
  const [commentary] = docs
  if (!commentary) return null
  const seen = { state: 'unchanged', id: commentary.id, title, trashed: Boolean(commentary.deletedAt) } as const
  if (req.user === null) return seen
  const readable = await req.payload.find({
    ...asked,
    where: { id: { equals: commentary.id } },
    draft: true,
    overrideAccess: false,
  })
  return readable.docs.length > 0 ? seen : { ...seen, id: null, trashed: false }
}
