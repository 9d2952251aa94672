import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { type Addressed, pagePath } from '@/domain/pagePath'
import { listTag } from '@/domain/tags'

import { announce } from './announce'
import { liveBefore } from './rememberLive'

interface Page {
  readonly id: string
  readonly slug?: string | null
  readonly _status?: string | null
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
  if (!isAddressed(collection.slug) || (collection.slug === 'articles' && doc._status !== 'published')) return doc
  const { id, slug: now } = doc
  const before = collection.slug === 'articles' ? liveBefore(req, id)?.slug : previousDoc?.slug
  if (typeof now !== 'string') return doc
  await forget(req, pagePath(collection.slug, now))
  if (operation === 'create' || typeof before !== 'string' || before === now) return doc
  const path = pagePath(collection.slug, before)
  await forget(req, path)
  await req.payload.create({
    collection: 'former-addresses',
    data: { path, page: { relationTo: collection.slug, value: id } },
    overrideAccess: true,
    req,
  })
  await announce(req, [listTag('former-addresses')])
  return doc
}

/** Addresses that led to a record are forgotten with it. */
export const forgetAddress: CollectionAfterDeleteHook<Page> = async ({ collection, doc, req }) => {
  await req.payload.delete({
    collection: 'former-addresses',
    where: { and: [{ 'page.relationTo': { equals: collection.slug } }, { 'page.value': { equals: doc.id } }] },
    overrideAccess: true,
    req,
  })
  return doc
}

async function forget(req: PayloadRequest, path: string): Promise<void> {
  await req.payload.delete({
    collection: 'former-addresses',
    where: { path: { equals: path } },
    overrideAccess: true,
    req,
  })
}
