import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { z } from 'zod'

import { filesUnder, syncToDisk, sha256Of } from './files'
import { Refusal } from './Refusal'

const format = 1
const name = 'manifest.json'

const isInside = (file: string): boolean =>
  path.posix.normalize(file) === file && !path.posix.isAbsolute(file) && !file.startsWith('..') && !file.includes('\\')

const schema = z.object({
  format: z.literal(format),
  database: z.enum(['embedded', 'mongodb']),
  takenAt: z.iso.datetime(),
  appVersion: z.string(),
  counts: z.record(z.string(), z.number().int().nonnegative()),
  missingImages: z.array(z.string()),
  files: z.record(z.string().refine(isInside), z.string().regex(/^[0-9a-f]{64}$/)),
})

/** The description of a backup: documents of each collection or rows of each table, and the SHA-256 of every other file in it. */
export type Manifest = Readonly<z.infer<typeof schema>>

/** Hashes every file of a backup and writes the manifest last: a folder without a manifest is no backup. */
export async function writeManifest(
  folder: string,
  description: Omit<Manifest, 'format' | 'files'>,
): Promise<Manifest> {
  const files: Record<string, string> = {}
  for (const file of await filesUnder(folder)) {
    files[file] = await sha256Of(path.join(folder, file))
    await syncToDisk(path.join(folder, file))
  }
  const manifest: Manifest = { format, ...description, files }
  await writeFile(path.join(folder, name), `${JSON.stringify(manifest, null, 2)}\n`)
  await syncToDisk(path.join(folder, name))
  await syncToDisk(folder)
  return manifest
}

/** The manifest of a backup. Throws a Refusal where there is no folder, no manifest, or one that this version cannot read. */
export async function readManifest(folder: string): Promise<Manifest> {
  if (!existsSync(folder))
    throw new Refusal(`There is no folder ${folder}. Name the folder of a backup: npm run restore -- FOLDER.`)
  const file = path.join(folder, name)
  if (!existsSync(file))
    throw new Refusal(
      `${folder} has no ${name}, so it is not a whole backup. Name a folder that npm run backup finished.`,
    )
  const json = parseJson(await readFile(file, 'utf8'))
  const version = z.object({ format: z.number() }).safeParse(json)
  if (version.success && version.data.format !== format) {
    throw new Refusal(
      `The backup in ${folder} has format ${version.data.format}; this Standfirst reads format ${format}. Restore it with the version that made it.`,
    )
  }
  const manifest = schema.safeParse(json)
  if (!manifest.success) throw new Refusal(`${file} is damaged: it is no manifest of a backup. Use another backup.`)
  return manifest.data
}

/** Checks the hash of every file of a backup. Throws a Refusal at the first that is missing or changed. */
export async function verifyFiles(folder: string, manifest: Manifest): Promise<void> {
  for (const [file, sha256] of Object.entries(manifest.files)) {
    const filePath = path.join(folder, file)
    if (!existsSync(filePath))
      throw new Refusal(`${file} is missing from the backup in ${folder}. Nothing was written; use another backup.`)
    if ((await sha256Of(filePath)) !== sha256) {
      throw new Refusal(
        `${file} in ${folder} is not as it was backed up: its sha256 differs. Nothing was written; use another backup.`,
      )
    }
  }
}

/** Throws a Refusal that names the first collection or table whose count differs from the backup’s. */
export function compareCounts(manifest: Manifest, found: Readonly<Record<string, number>>): void {
  for (const [each, count] of Object.entries(manifest.counts)) {
    if (found[each] !== count)
      throw new Refusal(`After the restore ${each} has ${found[each] ?? 0} records where the backup has ${count}.`)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
