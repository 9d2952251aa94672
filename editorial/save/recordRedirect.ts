import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'

import { type Addressed, isAddressed, pagePath, recordAt } from '@/domain/pagePath'
import { isLive, isPublished } from '@/domain/status'
import { listTag } from '@/domain/tags'

import { saveContext } from '@/editorial/stored/saveContext'
import type { FormerAddress } from '@/payload-types'

import { announce } from '@/editorial/outbox/announce'
import { liveBefore } from '@/editorial/stored/rememberLive'

interface Page {
  readonly id: string
  readonly slug?: string | null
  readonly _status?: string | null
  readonly deletedAt?: string | null
  readonly proposed?: boolean | null
  readonly shown?: boolean | null
}

/** The last part of the address at which readers find a record as it stands; null where they cannot. */
function slugSeen(collection: Addressed, page: Page): string | null {
  const seen = collection === 'articles' ? isLive(page) : page.shown && !page.proposed
  return seen ? (page.slug ?? null) : null
}

/**
 * Records a permanent redirect when readers’ address of a page changes, and removes one whose address is in use again.
 * A page that was withdrawn is recorded as such until it returns.
 */
export const recordRedirect: CollectionAfterChangeHook<Page> = async ({ collection, doc, previousDoc, req }) => {
  const { slug: kind } = collection
  if (!isAddressed(kind) || (kind === 'articles' && !isPublished(doc) && saveContext(req).savesDraft)) return doc
  const seenBefore =
    kind === 'articles' ? (liveBefore(req, doc.id)?.slug ?? null) : previousDoc ? slugSeen(kind, previousDoc) : null
  const seenNow = slugSeen(kind, doc)
  if (seenNow !== null) await forget(req, pagePath(kind, seenNow))
  if (seenBefore !== null && seenBefore !== seenNow) await leadTo(req, kind, seenBefore, doc.id)
  return doc
}

/**
 * Records the address of an author or a topic that readers no longer find, and removes it once they find it again:
 * whether it was ever theirs decides what they are told when the record is deleted.
 */
export async function recordShown(req: PayloadRequest, collection: 'authors' | 'topics', page: Page): Promise<void> {
  const slug = slugSeen(collection, { ...page, shown: true })
  if (slug === null) return
  if (page.shown) await forget(req, pagePath(collection, slug))
  else await leadTo(req, collection, slug, page.id)
}

/**
 * Removes the addresses of an earlier site that lead to a commentary which readers never had here, before it is deleted:
 * it was not withdrawn from them.
 */
export const forgetUnseen: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const row = await req.payload.db.findOne<Page>({ collection: 'articles', where: { id: { equals: id } }, req })
  const paths = row ? await addressesOf(req, 'articles', row) : []
  if (paths.some((path) => recordAt(path)?.collection === 'articles')) return
  for (const path of paths) await forget(req, path)
}

/** Records the addresses that readers have known as withdrawn when the record is deleted. */
export const recordGone: CollectionAfterDeleteHook<Page> = async ({ collection, doc, req }) => {
  if (!isAddressed(collection.slug)) return doc
  for (const path of await addressesOf(req, collection.slug, doc)) await redirect(req, path, null)
  return doc
}

/** Every address, present or former, at which readers could find a record. */
export async function addressesOf(req: PayloadRequest, collection: Addressed, page: Page): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'former-addresses',
    where: { and: [{ 'page.relationTo': { equals: collection } }, { 'page.value': { equals: page.id } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const seen = slugSeen(collection, page)
  return [...new Set([...docs.map(({ path }) => path), ...(seen === null ? [] : [pagePath(collection, seen)])])]
}

const leadTo = (req: PayloadRequest, collection: Addressed, slug: string, id: string): Promise<void> =>
  redirect(req, pagePath(collection, slug), { relationTo: collection, value: id })

/**
 * Stores a redirect from an address to a record, wherever its page is by then; to none where the page was withdrawn for
 * good.
 */
export async function redirect(req: PayloadRequest, path: string, page: FormerAddress['page'] | null): Promise<void> {
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
