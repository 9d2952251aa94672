import type { PayloadRequest } from 'payload'

import { documentTag } from '@/domain/tags'
import { inParts } from '@/editorial/stored/inParts'
import { refersTo } from '@/editorial/uses/refersTo'
import type { Article } from '@/payload-types'

import { replaceAuthor } from './replaceAuthor'

/**
 * Replaces one author by another in what no save changes any more: earlier versions, which can be restored, and rows
 * behind drafts. No revision is made, since no current text changes.
 */
export async function replaceAuthorInHistory(req: PayloadRequest, from: string, to: string): Promise<void> {
  const { db } = req.payload
  const tag = { equals: documentTag('authors', from) }
  const collection = 'articles'
  const replaced = (commentary: Article): Article => {
    const text = { ...commentary, ...replaceAuthor(commentary, from, to) }
    return { ...text, refersTo: refersTo(text) }
  }
  for await (const row of inParts({ refersTo: tag }, (part) => db.find<Article>({ collection, req, ...part })))
    await db.updateOne({ collection, id: row.id, data: { ...replaced(row) }, req })
  const named = { 'version.refersTo': tag }
  for await (const version of inParts(named, (part) => db.findVersions<Article>({ collection, req, ...part })))
    await db.updateVersion({
      collection,
      id: version.id,
      versionData: { ...version, version: replaced(version.version) },
      returning: false,
      req,
    })
}
