import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { documentTag, listTag } from '@/domain/tags'
import { saveContext } from '@/editorial/stored/saveContext'
import type { Article } from '@/payload-types'

import { announce } from '@/editorial/outbox/announce'
import { isLive } from '@/editorial/stored/isLive'
import { liveBefore } from '@/editorial/stored/rememberLive'

/** A change that readers could see makes the piece and every list stale; one that takes it from them withdraws them; a draft does neither. */
export const announceCommentary: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const tags = [documentTag('articles', doc.id), listTag('articles')]
  const savesDraft = doc._status !== 'published' && saveContext(req).savesDraft
  if (isLive(doc)) await announce(req, tags)
  else if (!savesDraft && liveBefore(req, doc.id)) await announce(req, tags, 'withdrawn')
  return doc
}

/** What readers did not have is gone without a word. */
export const announceCommentaryDeleted: CollectionAfterDeleteHook<Article> = async ({ doc, req }) => {
  if (isLive(doc)) await announce(req, [documentTag('articles', doc.id), listTag('articles')], 'withdrawn')
  return doc
}
