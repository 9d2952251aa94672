import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import { recordBackup } from '@/editorial/status/lastBackup'
import { version } from '@/package.json'

import type { Snapshot } from './Snapshot'
import { saveEmbedded } from './embedded'
import { copyNew, filesUnder, syncToDisk } from './files'
import { type Manifest, writeManifest } from './manifest'
import { Refusal } from './Refusal'
import { saveMongo } from './saveMongo'

/** Where the data of a site are stored. */
export interface DataLocation {
  readonly dataDir: string
  /** Unset for the embedded database. */
  readonly databaseUrl: string | undefined
}

/** The default name of a backup: its time in UTC, without the colons that some file systems do not allow. */
export const defaultName = (now: Date): string => `backup-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`

/**
 * Writes a backup of the database as of one moment and of every image into a new folder, while the site runs. The folder
 * has another name until the backup is complete; after an error nothing of it is left. Throws a Refusal where there can be no backup.
 */
export async function backUp(place: DataLocation, folder: string, now: Date, signal: AbortSignal): Promise<Manifest> {
  if (existsSync(folder)) throw new Refusal(`${folder} is there already. Name a folder that is not there yet.`)
  const partial = `${folder}.unfinished-${process.pid}`
  await mkdir(path.dirname(folder), { recursive: true })
  await mkdir(partial, { mode: 0o700 })
  try {
    const { counts, missing } = await save(place, partial, signal)
    const manifest = await writeManifest(partial, {
      database: place.databaseUrl ? 'mongodb' : 'embedded',
      takenAt: now.toISOString(),
      appVersion: version,
      counts,
      missingImages: missing,
    })
    signal.throwIfAborted()
    await rename(partial, folder)
    await syncToDisk(path.dirname(folder))
    await recordBackup(place.dataDir, { takenAt: manifest.takenAt, folder })
    return manifest
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  }
}

/** Copies the images before and after the database, and starts again where an image that the database names was deleted meanwhile. */
async function save(
  { dataDir, databaseUrl }: DataLocation,
  to: string,
  signal: AbortSignal,
): Promise<{ counts: Snapshot['counts']; missing: string[] }> {
  const copyImages = () => copyNew(path.join(dataDir, 'media'), path.join(to, 'media'), signal)
  let missingBefore: string | null = null
  for (;;) {
    await copyImages()
    const snapshot = databaseUrl ? await saveMongo(databaseUrl, to, signal) : await saveEmbedded(dataDir, to)
    await copyImages()
    const copied = new Set(await filesUnder(path.join(to, 'media')))
    const missing = snapshot.images.filter((name) => !copied.has(name))
    // The same images missing twice are missing from the site itself.
    if (missing.length === 0 || missing.join('/') === missingBefore) return { counts: snapshot.counts, missing }
    missingBefore = missing.join('/')
  }
}
