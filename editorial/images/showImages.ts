import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload, PayloadRequest, Where } from 'payload'

import { idOf } from '@/domain/idOf'
import { isPublished, whereLive } from '@/domain/status'
import { documentTag } from '@/domain/tags'
import { imagesOf } from '@/editorial/stored/imagesOf'
import { liveBefore } from '@/editorial/stored/rememberLive'
import type { Article, Author } from '@/payload-types'

/** Updates whether readers may see the images of a commentary: a live commentary or a public author must show them. */
export const showImages: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const before = liveBefore(req, doc.id)
  if (isPublished(doc) || before) await updateShownImages(req, [...imagesOf(doc), ...(before?.images ?? [])])
  return doc
}

export const showImagesOfGone: CollectionAfterDeleteHook<Article> = async ({ doc, req }) => {
  await updateShownImages(req, imagesOf(doc))
  return doc
}

export const showPhoto: CollectionAfterChangeHook<Author> = async ({ doc, previousDoc, req }) => {
  await updateShownImages(req, [idOf(doc.photo), idOf(previousDoc?.photo)])
  return doc
}

export const showPhotoOfGone: CollectionAfterDeleteHook<Author> = async ({ doc, req }) => {
  await updateShownImages(req, [idOf(doc.photo)])
  return doc
}

/** Updates on each of these images whether readers may see it now. */
export async function updateShownImages(
  req: PayloadRequest | { payload: Payload },
  images: readonly (string | null)[],
): Promise<void> {
  const { db } = req.payload
  const within = 'context' in req ? { req } : {}
  for (const id of new Set(images)) {
    if (id === null) continue
    const shows: Where = { refersTo: { equals: documentTag('media', id) } }
    const uses: Where = { and: [whereLive(), shows] }
    const portrays: Where = {
      and: [{ photo: { equals: id } }, { shown: { equals: true } }, { proposed: { not_equals: true } }],
    }
    const commentaries = await db.count({ collection: 'articles', where: uses, ...within })
    const people = await db.count({ collection: 'authors', where: portrays, ...within })
    const shown = commentaries.totalDocs + people.totalDocs > 0
    const where: Where = { and: [{ id: { equals: id } }, { shown: { not_equals: shown } }] }
    const known = await db.count({ collection: 'media', where, ...within })
    if (known.totalDocs > 0) await db.updateOne({ collection: 'media', id, data: { shown }, ...within })
  }
}
