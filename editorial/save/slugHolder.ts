import type { PayloadRequest, Where } from 'payload'

import { pagePath, type Addressed } from '@/domain/pagePath'
import { waitingTexts } from '@/editorial/stored/waitingTexts'

interface Claim {
  readonly collection: Addressed
  readonly slug: string
  /** The document that requests the address; its own addresses do not count. */
  readonly id: string | null
}

/**
 * The other document that has this address, live, in a draft, in a scheduled text, or as a former address that still
 * redirects; null where it is free.
 */
export async function slugHolder(req: PayloadRequest, { collection, slug, id }: Claim): Promise<string | null> {
  const sameSlug: Where = { slug: { equals: slug } }
  const others: Where = id === null ? sameSlug : { and: [sameSlug, { id: { not_equals: id } }] }
  const options = { req, depth: 0, limit: 1, pagination: false, overrideAccess: true, trash: true } as const
  const live = await req.payload.find({ ...options, collection, where: others })
  if (live.docs[0]) return live.docs[0].id
  if (collection === 'articles') {
    const drafts = await req.payload.find({ ...options, collection, where: others, draft: true })
    if (drafts.docs[0]) return drafts.docs[0].id
    const waiting = await waitingTexts(req, { 'version.slug': { equals: slug } })
    const other = waiting.find((text) => text.id !== id)
    if (other) return other.id
  }
  const former = await req.payload.find({
    ...options,
    collection: 'former-addresses',
    where: { path: { equals: pagePath(collection, slug) } },
  })
  const page = former.docs[0]?.page
  if (!page) return null
  const holder = typeof page.value === 'string' ? page.value : page.value.id
  return page.relationTo === collection && holder === id ? null : holder
}
