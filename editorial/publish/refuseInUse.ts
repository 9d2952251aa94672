import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'

interface Place {
  readonly collection: 'articles' | 'authors' | 'disclaimers'
  readonly field: string
}

const places: Partial<Record<CollectionSlug, readonly Place[]>> = {
  authors: [{ collection: 'articles', field: 'authors' }],
  topics: [
    { collection: 'articles', field: 'topics' },
    { collection: 'disclaimers', field: 'topic' },
  ],
  disclaimers: [{ collection: 'articles', field: 'disclaimers' }],
  media: [
    { collection: 'articles', field: 'lead' },
    { collection: 'articles', field: 'figures' },
    { collection: 'authors', field: 'photo' },
  ],
}

/** Refuses with 409 to delete what a piece or a person still uses, and names up to ten uses. */
export const refuseInUse: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const uses: string[] = []
  for (const place of places[collection.slug] ?? []) uses.push(...(await usesAt(req, place, String(id))))
  if (uses.length === 0) return
  const named = [...new Set(uses)].slice(0, 10).join('; ')
  throw new APIError(`This is in use and stays: ${named}. Take it out there first.`, 409, null, true)
}

async function usesAt(req: PayloadRequest, { collection, field }: Place, id: string): Promise<string[]> {
  const where: Where = { [field]: { in: [id] } }
  const asked = { collection, where, depth: 0, limit: 10, pagination: false, overrideAccess: true, req } as const
  const found = await req.payload.find({ ...asked, trash: true })
  const drafts =
    collection === 'articles' ? await req.payload.find({ ...asked, trash: true, draft: true }) : { docs: [] }
  return [...found.docs, ...drafts.docs].map((doc) => `“${nameOf(doc)}” (${collection})`)
}

const nameOf = (doc: object): string => {
  const name = 'title' in doc ? doc.title : 'name' in doc ? doc.name : null
  return typeof name === 'string' && name !== '' ? name : 'a piece without a title'
}
