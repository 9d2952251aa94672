import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { idsOf } from '@/domain/idOf'
import { isLive } from '@/domain/status'
import type { Article } from '@/payload-types'

import { imagesOf } from './imagesOf'

/** The live state of a commentary before a write; a hook’s `previousDoc` is the latest draft and does not show it. */
export interface LiveBefore {
  readonly slug: string | null
  /** Ids of the images in it. */
  readonly images: readonly string[]
  /** Ids of the authors who signed it. */
  readonly authors: readonly string[]
  /** Ids of the topics it stood under. */
  readonly topics: readonly string[]
}

const remembered = new WeakMap<PayloadRequest, Map<string, LiveBefore>>()

/** Reads the live row before it is written over. */
export const rememberLive: CollectionBeforeValidateHook<Article> = async ({ originalDoc, operation, req, data }) => {
  if (operation === 'create' || !originalDoc) return data
  const row = await req.payload.db.findOne<Article>({
    collection: 'articles',
    where: { id: { equals: originalDoc.id } },
    req,
  })
  const commentaries = remembered.get(req) ?? new Map<string, LiveBefore>()
  if (row && isLive(row))
    commentaries.set(originalDoc.id, {
      slug: row.slug ?? null,
      images: imagesOf(row),
      authors: idsOf(row.authors),
      topics: idsOf(row.topics),
    })
  else commentaries.delete(originalDoc.id)
  remembered.set(req, commentaries)
  return data
}

/** The live state of a commentary before this request wrote to it; null where it was not live. */
export const liveBefore = (req: PayloadRequest, id: string): LiveBefore | null => remembered.get(req)?.get(id) ?? null
