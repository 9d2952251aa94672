import { existsSync } from 'node:fs'
import { mkdir, rename, rm, rmdir } from 'node:fs/promises'
import path from 'node:path'

import { readRunning } from '@/serving/process/running'

import type { DataLocation } from './backUp'
import { prepareEmbedded, refuseFilledFolder } from './embedded'
import { copyNew, filesUnder, syncToDisk } from './files'
import { fillMongo, refuseFilledMongo } from './fillMongo'
import { compareCounts, type Manifest, readManifest, verifyFiles } from './manifest'
import { Refusal, sentenceOf } from './Refusal'

/**
 * Restores a backup into an empty location, the images first and the database last. Throws a Refusal before anything is
 * written where the backup or the location is unsuitable; a later error removes everything that was written.
 */
export async function restore(location: DataLocation, backup: string, signal: AbortSignal): Promise<Manifest> {
  const manifest = await readManifest(backup)
  await checkPreconditions(location, backup, manifest)
  await verifyFiles(backup, manifest)
  await mkdir(location.dataDir, { recursive: true })
  const images = await stageImages(backup, location.dataDir, signal)
  try {
    await fillDatabase(location, backup, manifest, signal, () => images.finish())
  } catch (error) {
    await images.undo()
    throw new Refusal(`The restore failed, and the place is as empty as it was. ${sentenceOf(error)}`)
  }
  return manifest
}

async function checkPreconditions(
  { dataDir, databaseUrl }: DataLocation,
  backup: string,
  { database }: Manifest,
): Promise<void> {
  if (database === 'embedded' && databaseUrl) {
    throw new Refusal(
      `The backup in ${backup} is of the embedded database, but DATABASE_URL names a MongoDB. Restore it without DATABASE_URL.`,
    )
  }
  if (database === 'mongodb' && !databaseUrl)
    throw new Refusal(`The backup in ${backup} is of a MongoDB. Name an empty one in DATABASE_URL to restore it.`)
  const running = readRunning(dataDir)
  if (running)
    throw new Refusal(
      `The site runs on ${dataDir} (process ${running.pid}). Stop it, or set DATA_DIR to another folder.`,
    )
  if ((await filesUnder(path.join(dataDir, 'media'))).length > 0) {
    throw new Refusal(
      `${path.join(dataDir, 'media')} already has images. A restore goes into an empty place: set DATA_DIR to another folder, or move them away.`,
    )
  }
  if (databaseUrl) await refuseFilledMongo(databaseUrl)
  else refuseFilledFolder(dataDir)
}

async function fillDatabase(
  { dataDir, databaseUrl }: DataLocation,
  backup: string,
  manifest: Manifest,
  signal: AbortSignal,
  finishImages: () => Promise<void>,
): Promise<void> {
  if (databaseUrl) {
    await fillMongo(databaseUrl, backup, manifest, signal, finishImages)
    return
  }
  const prepared = await prepareEmbedded(backup, dataDir)
  try {
    compareCounts(manifest, prepared.counts)
    signal.throwIfAborted()
    await finishImages()
    await prepared.finish()
  } catch (error) {
    await prepared.undo()
    throw error
  }
}

/** Copies the images to a staging folder, which it empties first of what a killed restore left. */
async function stageImages(
  backup: string,
  dataDir: string,
  signal: AbortSignal,
): Promise<{ finish(): Promise<void>; undo(): Promise<void> }> {
  const target = path.join(dataDir, 'media')
  const staging = path.join(dataDir, 'media.restoring')
  let placed = false
  const undo = async () => {
    await rm(staging, { recursive: true, force: true })
    if (placed) await rm(target, { recursive: true, force: true })
  }
  try {
    await rm(staging, { recursive: true, force: true })
    await copyNew(path.join(backup, 'media'), staging, signal)
    for (const file of await filesUnder(staging)) await syncToDisk(path.join(staging, file))
  } catch (error) {
    await undo()
    throw error
  }
  return {
    undo,
    async finish() {
      if (existsSync(target)) await rmdir(target)
      await rename(staging, target)
      placed = true
      await syncToDisk(dataDir)
    },
  }
}
