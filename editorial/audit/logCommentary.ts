import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { isPublished } from '@/domain/status'
import { liveBefore } from '@/editorial/stored/rememberLive'
import { saveContext } from '@/editorial/stored/saveContext'
import type { Article } from '@/payload-types'

import { writeLog } from './writeLog'

/** The action of the log for a save: what it did to a commentary. */
function actionOf(doc: Article, before: { live: boolean; trashed: boolean }, operation: string, savesDraft: boolean) {
  if (doc.deletedAt && !before.trashed) return 'trash'
  if (!doc.deletedAt && before.trashed) return isPublished(doc) ? 'take out of trash and publish' : 'take out of trash'
  if (operation === 'create') return isPublished(doc) ? 'create and publish' : 'create'
  if (isPublished(doc)) return before.live ? 'publish again' : 'publish'
  return before.live && !savesDraft ? 'unpublish' : 'save draft'
}

/** Records every save of a commentary in the audit log, drafts too. */
export const logCommentary: CollectionAfterChangeHook<Article> = async ({ doc, previousDoc, operation, req }) => {
  const before = { live: liveBefore(req, doc.id) !== null, trashed: Boolean(previousDoc?.deletedAt) }
  const action = actionOf(doc, before, operation, saveContext(req).savesDraft)
  const revision = doc.revision ?? null
  await writeLog(req, { action, subject: 'articles', document: doc.id, title: doc.title ?? '', revision })
  return doc
}

/** Records the deletion of a commentary in the audit log. */
export const logCommentaryDeleted: CollectionAfterDeleteHook<Article> = async ({ doc, req }) => {
  const revision = doc.revision ?? null
  await writeLog(req, { action: 'delete', subject: 'articles', document: doc.id, title: doc.title ?? '', revision })
  return doc
}
