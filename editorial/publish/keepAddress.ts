import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { type Addressed, pagePath } from '@/domain/pagePath'
import { listTag } from '@/domain/tags'

import type { FormerAddress } from '@/payload-types'

import { announce } from './announce'
import { isLive } from './isLive'
import { liveBefore } from './rememberLive'

interface Page {
  readonly id: string
  readonly slug?: string | null
  readonly _status?: string | null
  readonly deletedAt?: string | null
  readonly publishedAt?: string | null
}

const isAddressed = (slug: string): slug is Addressed => slug === 'articles' || slug === 'authors' || slug === 'topics'

/** When readers’ address of a page changes, the old one leads on for ever; an address taken back leads nowhere else. */
export const keepAddress: CollectionAfterChangeHook<Page> = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (!isAddressed(collection.slug)) return doc
  const { id, slug: now } = doc
  const before = collection.slug === 'articles' ? liveBefore(req, id)?.slug : previousDoc?.slug
  if (collection.slug === 'articles' && !isLive(doc)) {
    // Taken from readers, and not merely drafted over: its address says so until it comes back.
    if (typeof before === 'string' && req.context.savesDraft !== true) await leadTo(req, collection.slug, before, id)
    return doc
  }
  if (typeof now !== 'string') return doc
  await forget(req, pagePath(collection.slug, now))
  if (operation === 'create' || typeof before !== 'string' || before === now) return doc
  await leadTo(req, collection.slug, before, id)
  return doc
}

/** Addresses of a page that readers have known stay known as withdrawn when its record is deleted. */
export const forgetAddress: CollectionAfterDeleteHook<Page> = async ({ collection, doc, req }) => {
  if (!isAddressed(collection.slug)) return doc
  const led = await req.payload.find({
    collection: 'former-addresses',
    where: { and: [{ 'page.relationTo': { equals: collection.slug } }, { 'page.value': { equals: doc.id } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const paths = new Set(led.docs.map(({ path }) => path))
  // An address at which a piece was live before leads to it already.
  const wasSeen = collection.slug !== 'articles' || isLive(doc)
  if (wasSeen && doc.slug) paths.add(pagePath(collection.slug, doc.slug))
  for (const path of paths) await lead(req, path, null)
  return doc
}

const leadTo = (req: PayloadRequest, collection: Addressed, slug: string, id: string): Promise<void> =>
  lead(req, pagePath(collection, slug), { relationTo: collection, value: id })

/** An address leads to a page, wherever that is by then; to none where the page was withdrawn for good. */
export async function lead(req: PayloadRequest, path: string, page: FormerAddress['page'] | null): Promise<void> {
  await forget(req, path)
  await req.payload.create({ collection: 'former-addresses', data: { path, page }, overrideAccess: true, req })
  await announce(req, [listTag('former-addresses')])
}

async function forget(req: PayloadRequest, path: string): Promise<void> {
  await req.payload.delete({
    collection: 'former-addresses',
    where: { path: { equals: path } },
    overrideAccess: true,
    req,
  })
}
