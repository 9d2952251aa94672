import type { PayloadRequest } from 'payload'

import { documentTag } from '@/domain/tags'
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
  const turned = (commentary: Article): Article => {
    const text = { ...commentary, ...replaceAuthor(commentary, from, to) }
    return { ...text, refersTo: refersTo(text) }
  }
  const rows = await db.find<Article>({ collection, where: { refersTo: tag }, pagination: false, req })
  for (const row of rows.docs) await db.updateOne({ collection, id: row.id, data: { ...turned(row) }, req })
  const asked = { collection, pagination: false, req } as const
  const named = await db.findVersions({ ...asked, where: { 'version.refersTo': tag }, select: { parent: true } })
  for (const { id } of named.docs) {
    const { docs } = await db.findVersions<Article>({ ...asked, where: { id: { equals: id } }, limit: 1 })
    for (const version of docs)
      await db.updateVersion({
        collection,
        id,
        versionData: { ...version, version: turned(version.version) },
        returning: false,
        req,
      })
  }
}
