import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'
import { z } from 'zod'

import { syncToDisk } from '@/archive/files'
import { Refusal } from '@/archive/Refusal'
import { inParts } from '@/editorial/stored/inParts'
import { version } from '@/package.json'

import { descriptionFile, type ExportDescription, exportFormat } from './exportDescription'
import { ExportFolder } from './ExportFolder'
import { kindOrder, type RecordKind, recordKinds, settingsSchema } from './recordKinds'
import { writeCommentary } from './writeCommentary'

export interface ExportOptions {
  readonly payload: Payload
  /** The folder of the site’s image files. */
  readonly mediaFolder: string
  /** Where the export goes: a folder that is empty or not there yet. */
  readonly folder: string
  readonly now: Date
  readonly signal: AbortSignal
}

/**
 * Writes every commentary as JSON and Markdown, and every record that readers see, into a folder. The folder has another
 * name until the export is complete; after an error nothing of it is left. Users, passwords and the audit log are not in
 * it. Throws a Refusal where the folder has something in it.
 */
export async function exportSite(options: ExportOptions): Promise<ExportDescription> {
  const { folder } = options
  await refuseFilledFolder(folder)
  const partial = `${folder}.unfinished-${process.pid}`
  await mkdir(path.dirname(folder), { recursive: true })
  await mkdir(partial, { mode: 0o700 })
  try {
    const description = await fill(new ExportFolder(partial), options)
    if (existsSync(folder)) await rmdir(folder)
    await rename(partial, folder)
    await syncToDisk(path.dirname(folder))
    return description
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  }
}

/** Throws a Refusal where an export cannot go into a folder. */
export async function refuseFilledFolder(folder: string): Promise<void> {
  if (existsSync(folder) && (await readdir(folder)).length > 0)
    throw new Refusal(`${folder} is not empty. Name an empty folder, or one that is not there yet.`)
}

async function fill(
  to: ExportFolder,
  { payload, mediaFolder, now, signal }: ExportOptions,
): Promise<ExportDescription> {
  const counts: Record<string, number> = {}
  const missingImages: string[] = []
  for (const kind of kindOrder) {
    const { collection, schema } = recordKinds[kind]
    await to.writeJson(`schemas/${kind}.json`, z.toJSONSchema(schema))
    counts[kind] = 0
    for await (const row of inParts({}, (part) => payload.db.find<{ id: string }>({ collection, ...part }))) {
      signal.throwIfAborted()
      counts[kind] += 1
      if (kind === 'commentaries') await writeCommentary(payload, to, row)
      else await to.writeJson(`${kind}/${row.id}.json`, asRecord(kind, row))
      if (kind === 'images') missingImages.push(...(await copyFiles(to, mediaFolder, row)))
    }
  }
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true })
  await to.writeJson('schemas/settings.json', z.toJSONSchema(settingsSchema))
  await to.writeJson('settings.json', { $schema: 'schemas/settings.json', ...settingsSchema.parse(settings) })
  const description = {
    format: exportFormat,
    takenAt: now.toISOString(),
    appVersion: version,
    counts,
    missingImages,
  } as const
  await to.writeJson(descriptionFile, description)
  return description
}

const asRecord = (kind: RecordKind, row: unknown) => ({
  $schema: `../schemas/${kind}.json`,
  ...recordKinds[kind].schema.parse(row),
})

/** Copies the files of an image in all its sizes; the names of those that the site does not have. */
async function copyFiles(to: ExportFolder, mediaFolder: string, row: unknown): Promise<string[]> {
  const { filename, sizes } = recordKinds.images.schema.parse(row)
  const names = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]
  const missing: string[] = []
  for (const name of new Set(names.filter((each) => typeof each === 'string')))
    if (!(await to.copy(path.join(mediaFolder, name), `media/${name}`))) missing.push(name)
  return missing
}
