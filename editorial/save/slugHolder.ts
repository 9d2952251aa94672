import type { PayloadRequest, Where } from 'payload'

import { pagePath, type Addressed } from '@/domain/pagePath'
import { waitingTexts } from '@/editorial/stored/waitingTexts'

interface Claim {
  readonly collection: Addressed
  readonly slug: string
  /** The document that asks; its own addresses never stand in its way. */
  readonly id: string | null
}

/** Who else holds this address, live, in a draft, in a text that waits for its time, or as a former address that still leads somewhere; null where it is free. */
export async function slugHolder(req: PayloadRequest, { collection, slug, id }: Claim): Promise<string | null> {
  const sameSlug: Where = { slug: { equals: slug } }
  const others: Where = id === null ? sameSlug : { and: [sameSlug, { id: { not_equals: id } }] }
  const asked = { req, depth: 0, limit: 1, pagination: false, overrideAccess: true, trash: true } as const
  const live = await req.payload.find({ ...asked, collection, where: others })
  if (live.docs[0]) return live.docs[0].id
  if (collection === 'articles') {
    const drafts = await req.payload.find({ ...asked, collection, where: others, draft: true })
    if (drafts.docs[0]) return drafts.docs[0].id
    const waiting = await waitingTexts(req, { 'version.slug': { equals: slug } })
    const other = waiting.find((text) => text.id !== id)
    if (other) return other.id
  }
  const former = await req.payload.find({
    ...asked,
    collection: 'former-addresses',
    where: { path: { equals: pagePath(collection, slug) } },
  })
  const page = former.docs[0]?.page
  if (!page) return null
  const holder = typeof page.value === 'string' ? page.value : page.value.id
  return page.relationTo === collection && holder === id ? null : holder
}
