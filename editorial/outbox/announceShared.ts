import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'

import { documentTag, listTag } from '@/domain/tags'

import { announce } from './announce'

interface Shared {
  readonly id: string
}

/** Announces a changed record that many pages share (an author, a topic, a disclaimer, an image). */
export const announceShared: CollectionAfterChangeHook<Shared> = async ({ collection, doc, req }) => {
  await announce(req, [documentTag(collection.slug, doc.id), listTag(collection.slug)])
  return doc
}

/** Announces a deleted record that many pages share. */
export const announceSharedDeleted: CollectionAfterDeleteHook<Shared> = async ({ collection, doc, req }) => {
  await announce(req, [documentTag(collection.slug, doc.id), listTag(collection.slug)])
  return doc
}

/** Announces changed settings, which make every page stale: each names the publisher. */
export const announceSettings: GlobalAfterChangeHook = async ({ req }) => {
  await announce(req, [listTag('settings')])
}
