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

/** Where a site keeps what it writes. */
export interface DataLocation {
  readonly dataDir: string
  /** Unset for the embedded database. */
  readonly databaseUrl: string | undefined
}

/** The name of a backup where none is given: its UTC time, without the colons that some file systems do not take. */
export const defaultName = (now: Date): string => `backup-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`

/**
 * Writes a whole backup of the database as of one moment and of every image into a new folder, while the site runs;
 * until it is whole the folder has another name. Throws a Refusal where it cannot be, and leaves nothing then.
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

/** Images before the database and after it; where one was deleted between them that the database still names, all again. */
async function save(
  { dataDir, databaseUrl }: DataLocation,
  to: string,
  signal: AbortSignal,
): Promise<{ counts: Snapshot['counts']; missing: string[] }> {
  const images = () => copyNew(path.join(dataDir, 'media'), path.join(to, 'media'), signal)
  let before: string | null = null
  for (;;) {
    await images()
    const cut = databaseUrl ? await saveMongo(databaseUrl, to, signal) : await saveEmbedded(dataDir, to)
    await images()
    const had = new Set(await filesUnder(path.join(to, 'media')))
    const missing = cut.images.filter((name) => !had.has(name))
    // The same twice: the site itself does not have them.
    if (missing.length === 0 || missing.join('/') === before) return { counts: cut.counts, missing }
    before = missing.join('/')
  }
}
