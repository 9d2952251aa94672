import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { isLive, isPublished } from '@/domain/status'
import { documentTag, listTag } from '@/domain/tags'
import { saveContext } from '@/editorial/stored/saveContext'
import type { Article } from '@/payload-types'

import { announce } from '@/editorial/outbox/announce'
import { liveBefore } from '@/editorial/stored/rememberLive'

/**
 * Announces a save: a change that readers could see makes the commentary and every list stale, a withdrawal removes
 * them, a draft does neither.
 */
export const announceCommentary: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const tags = [documentTag('articles', doc.id), listTag('articles')]
  const savesDraft = !isPublished(doc) && saveContext(req).savesDraft
  if (isLive(doc)) await announce(req, tags)
  else if (!savesDraft && liveBefore(req, doc.id)) await announce(req, tags, 'withdrawn')
  return doc
}

/** Announces a deletion as a withdrawal where readers could see the commentary. */
export const announceCommentaryDeleted: CollectionAfterDeleteHook<Article> = async ({ doc, req }) => {
  if (isLive(doc)) await announce(req, [documentTag('articles', doc.id), listTag('articles')], 'withdrawn')
  return doc
}
