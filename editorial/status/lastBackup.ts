import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The last whole backup that was made of this site. */
export interface LastBackup {
  /** ISO 8601. */
  readonly takenAt: string
  readonly folder: string
}

const fileOf = (dataDir: string): string => path.join(dataDir, 'last-backup.json')

/** Notes beside the data that a backup was made, for the status page. */
export const noteBackup = (dataDir: string, backup: LastBackup): Promise<void> =>
  writeFile(fileOf(dataDir), JSON.stringify(backup))

/** The last backup noted; null where none was made from here. */
export async function readLastBackup(dataDir: string): Promise<LastBackup | null> {
  const text = await readFile(fileOf(dataDir), 'utf8').catch(() => 'null')
  const said: unknown = JSON.parse(text)
  if (typeof said !== 'object' || said === null || !('takenAt' in said) || !('folder' in said)) return null
  const { takenAt, folder } = said
  return typeof takenAt === 'string' && typeof folder === 'string' ? { takenAt, folder } : null
}
