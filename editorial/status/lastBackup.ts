import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The last complete backup of this site. */
export interface LastBackup {
  /** ISO 8601. */
  readonly takenAt: string
  readonly folder: string
}

const fileOf = (dataDir: string): string => path.join(dataDir, 'last-backup.json')

/** Records in the data folder that a backup was made, for the status page. */
export const recordBackup = (dataDir: string, backup: LastBackup): Promise<void> =>
  writeFile(fileOf(dataDir), JSON.stringify(backup))

/** The last backup recorded in this data folder; null where there is none. */
export async function readLastBackup(dataDir: string): Promise<LastBackup | null> {
  const text = await readFile(fileOf(dataDir), 'utf8').catch(() => 'null')
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null || !('takenAt' in value) || !('folder' in value)) return null
  const { takenAt, folder } = value
  return typeof takenAt === 'string' && typeof folder === 'string' ? { takenAt, folder } : null
}
