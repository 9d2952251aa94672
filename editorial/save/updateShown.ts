import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { idOf, idsOf } from '@/domain/idOf'
import { isPublished } from '@/domain/status'
import { documentTag, listTag } from '@/domain/tags'
import { updateShownImages } from '@/editorial/images/showImages'
import type { Article } from '@/payload-types'

import { announce } from '@/editorial/outbox/announce'
import { liveBefore } from '@/editorial/stored/rememberLive'
import { setShown } from '@/editorial/stored/setShown'

import { recordShown } from './recordRedirect'

interface Naming {
  readonly authors?: readonly unknown[] | null
  readonly topics?: readonly unknown[] | null
}

/**
 * Updates the field that shows authors and topics to readers while a live commentary names them, after each save that
 * changes this.
 */
export const updateShown: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const before = liveBefore(req, doc.id)
  if (isPublished(doc) || before) await updateNamed(req, doc, before)
  return doc
}

export const updateShownOfGone: CollectionAfterDeleteHook<Article> = async ({ doc, req }) => {
  await updateNamed(req, doc, null)
  return doc
}

async function updateNamed(req: PayloadRequest, doc: Naming, before: Naming | null): Promise<void> {
  for (const collection of ['authors', 'topics'] as const) {
    const named = new Set([...idsOf(doc[collection]), ...idsOf(before?.[collection])])
    for (const id of named) {
      const record = await setShown(req, collection, id)
      if (record === null) continue
      await recordShown(req, collection, record)
      await announce(req, [documentTag(collection, id)], record.shown ? 'changed' : 'withdrawn')
      await announce(req, [listTag(collection)])
      if ('photo' in record) await updateShownImages(req, [idOf(record.photo)])
    }
  }
}
