import { existsSync } from 'node:fs'
import { copyFile, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'

import { createLocalReq, type Payload } from 'payload'

import { filesUnder } from '@/archive/files'
import { Refusal, sentenceOf } from '@/archive/Refusal'
import { isId } from '@/editorial/requests/isId'
import { ensureAuthors } from '@/editorial/opening/ensureAuthors'
import { ensureShown } from '@/editorial/opening/ensureShown'

import type { ExportDescription } from './exportDescription'
import { checkExport, filesOfExport, isRecordOf, readJson } from './checkExport'
import { kindOrder, recordKinds, settingsSchema } from './recordKinds'
import { storeCommentaries } from './storeCommentaries'

interface ImportOptions {
  readonly payload: Payload
  readonly mediaFolder: string
  readonly folder: string
  readonly signal: AbortSignal
}

/** The mark in the database that an import began and did not finish. */
const mark = 'import:unfinished'

/**
 * Restores an export into a site without content: every record has the id and the times that it had, so pages are the same.
 * Throws a Refusal before anything is written where the export or the site is unsuitable; a later error removes everything
 * that was written, and an import that was killed is removed by the next.
 */
export async function importSite(options: ImportOptions): Promise<ExportDescription> {
  const { payload, mediaFolder, folder } = options
  const description = await checkExport(folder)
  await refuseOtherIds(options)
  const unfinished = await payload.kv.get<{ at: string }>(mark)
  if (unfinished) {
    await refuseWrittenSince(payload, unfinished.at)
    await removeContent(options)
  }
  await refuseFilledSite(options)
  await payload.kv.set(mark, { at: new Date().toISOString() })
  try {
    await mkdir(mediaFolder, { recursive: true })
    await store(options)
  } catch (error) {
    await removeContent(options)
    throw new Refusal(`The import failed, and the site is as empty as it was. ${sentenceOf(error)}`)
  }
  await payload.kv.delete(mark)
  return description
}

/** Refuses an export whose ids are of another kind of database: not one of its records could be stored. */
async function refuseOtherIds({ payload, folder }: ImportOptions): Promise<void> {
  for await (const { file } of filesOfExport(folder))
    if (kindOrder.some((kind) => isRecordOf(kind, file)) && !isId(payload, path.basename(file).split('.')[0]))
      throw new Refusal(
        `${file} in ${folder} has an id that this database does not take. Nothing was written; an export of the embedded database goes into an embedded one, with DATABASE_URL unset.`,
      )
}

const toEmpty =
  'An export goes into an empty site: set DATA_DIR to another folder, or DATABASE_URL to another database.'

/** Refuses to remove what an interrupted import left where somebody has worked in the site since. */
async function refuseWrittenSince(payload: Payload, at: string): Promise<void> {
  const ofCommentaries = { 'version.updatedAt': { greater_than: at } }
  const versions = await payload.countVersions({ collection: 'articles', where: ofCommentaries, overrideAccess: true })
  let written = versions.totalDocs
  for (const kind of kindOrder) {
    const where = { updatedAt: { greater_than: at } }
    const { totalDocs } = await payload.count({ collection: recordKinds[kind].collection, where, overrideAccess: true })
    written += totalDocs
  }
  if (written > 0)
    throw new Refusal(
      `An import was interrupted here, and the site was written in since. Nothing was removed. ${toEmpty}`,
    )
}

async function refuseFilledSite({ payload, mediaFolder }: ImportOptions): Promise<void> {
  for (const kind of kindOrder) {
    const { totalDocs } = await payload.count({ collection: recordKinds[kind].collection, overrideAccess: true })
    if (totalDocs > 0) throw new Refusal(`The site already has ${totalDocs} ${kind}. ${toEmpty}`)
  }
  if ((await filesUnder(mediaFolder)).length > 0) throw new Refusal(`${mediaFolder} already has images. ${toEmpty}`)
}

async function store({ payload, mediaFolder, folder, signal }: ImportOptions): Promise<void> {
  // Payload’s own creation gives each record a new id.
  Object.assign(payload.db, { allowIDOnCreate: true })
  for await (const { file } of filesOfExport(folder)) {
    signal.throwIfAborted()
    if (file.startsWith('media/')) await copyFile(path.join(folder, file), path.join(mediaFolder, path.basename(file)))
  }
  for (const kind of kindOrder) {
    const { collection, schema } = recordKinds[kind]
    if (kind === 'commentaries') await storeCommentaries(payload, folder, signal)
    else
      for await (const { file } of filesOfExport(folder)) {
        signal.throwIfAborted()
        if (isRecordOf(kind, file))
          await payload.db.create({ collection, data: await readJson(folder, file, schema), returning: false })
      }
  }
  await ensureAuthors(payload)
  await ensureShown(payload)
  const settings = await readJson(folder, 'settings.json', settingsSchema)
  const req = await createLocalReq({}, payload)
  await payload.updateGlobal({ slug: 'settings', data: settings, overrideAccess: true, req })
}

async function removeContent({ payload: { db }, mediaFolder }: ImportOptions): Promise<void> {
  await db.deleteVersions({ collection: 'articles', where: {} })
  for (const kind of kindOrder.toReversed())
    await db.deleteMany({ collection: recordKinds[kind].collection, where: {} })
  if (existsSync(mediaFolder)) await rm(mediaFolder, { recursive: true })
}
