import type { Payload } from 'payload'
import { z } from 'zod'

import { refersTo } from '@/editorial/uses/refersTo'
import { searchTextOf } from '@/editorial/save/searchTextOf'
import type { Article } from '@/payload-types'

import { filesOfExport, isRecordOf, readJson } from './checkExport'
import { type ExportedCommentary, recordKinds } from './recordKinds'

/**
 * Stores the commentaries of an export with the versions that it has: the text that readers see, then a newer draft.
 * Commentaries that name each other as related are named once all are there.
 */
export async function storeCommentaries(payload: Payload, folder: string, signal: AbortSignal): Promise<void> {
  const { db } = payload
  for await (const text of textsOf(folder, isLive)) {
    signal.throwIfAborted()
    await db.create({ collection: 'articles', data: { ...withDerived(text), related: undefined }, returning: false })
  }
  for await (const text of textsOf(folder, isLive)) {
    signal.throwIfAborted()
    const { id } = text
    if (text.related?.length)
      await db.updateOne({ collection: 'articles', id, data: { ...withDerived(text) }, returning: false })
    await storeVersion(payload, text)
  }
  for await (const text of textsOf(folder, isDraft)) {
    signal.throwIfAborted()
    await storeVersion(payload, text)
  }
}

const isDraft = (file: string): boolean => file.endsWith('.draft.json')
const isLive = (file: string): boolean => !isDraft(file)

async function* textsOf(folder: string, isWanted: (file: string) => boolean): AsyncGenerator<ExportedCommentary> {
  for await (const { file } of filesOfExport(folder))
    if (isRecordOf('commentaries', file) && isWanted(file))
      yield await readJson(folder, file, recordKinds.commentaries.schema)
}

async function storeVersion({ db }: Payload, text: ExportedCommentary): Promise<void> {
  const time = text.updatedAt ?? new Date().toISOString()
  await db.createVersion({
    collectionSlug: 'articles',
    parent: text.id,
    autosave: false,
    createdAt: time,
    updatedAt: time,
    versionData: withDerived(text),
    returning: false,
  })
}

// The schema of the export says more of a text than Payload’s type does, and less of its nodes.
const article = z.custom<Article>()

/** A text with what the site derives from it, as a save does. */
function withDerived(text: ExportedCommentary): Article {
  const stored = article.parse(text)
  return { ...stored, searchText: searchTextOf(stored), refersTo: refersTo(stored) }
}
