import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'

import { documentTag, listTag } from '@/domain/tags'

import { announce } from './announce'

interface Shared {
  readonly id: string
}

/** What many pages share (a person, a topic, a wording, an image) makes each of them stale when it changes. */
export const announceShared: CollectionAfterChangeHook<Shared> = async ({ collection, doc, req }) => {
  await announce(req, [documentTag(collection.slug, doc.id), listTag(collection.slug)])
  return doc
}

export const announceSharedDeleted: CollectionAfterDeleteHook<Shared> = async ({ collection, doc, req }) => {
  await announce(req, [documentTag(collection.slug, doc.id), listTag(collection.slug)])
  return doc
}

/** Every page is signed by the publisher, so a changed setting makes all of them stale. */
export const announceSettings: GlobalAfterChangeHook = async ({ req }) => {
  await announce(req, [listTag('settings')])
}
