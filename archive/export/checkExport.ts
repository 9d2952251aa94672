import { createReadStream, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'

import type { z } from 'zod'

import { sha256Of } from '@/archive/files'
import { Refusal } from '@/archive/Refusal'

import { descriptionFile, type ExportDescription, exportDescription } from './exportDescription'
import { sumsFile } from './ExportFolder'
import { kindOrder, recordKinds, settingsSchema } from './recordKinds'

const line = /^([0-9a-f]{64}) {2}((?:[\w-]+\/)*[^/\\]+)$/

/** The files that an export names, with their hashes, read line by line. */
export async function* filesOfExport(folder: string): AsyncGenerator<{ file: string; sha256: string }> {
  for await (const each of createInterface({ input: createReadStream(path.join(folder, sumsFile)) })) {
    const [, sha256, file] = line.exec(each) ?? []
    if (sha256 === undefined || file === undefined)
      throw new Refusal(`${sumsFile} in ${folder} is damaged. Nothing was written; use another export.`)
    yield { file, sha256 }
  }
}

/** The description of an export. Throws a Refusal where a folder holds none, or one that is not whole. */
export async function readDescription(folder: string): Promise<ExportDescription> {
  for (const file of [descriptionFile, sumsFile])
    if (!existsSync(path.join(folder, file)))
      throw new Refusal(
        `${folder} has no ${file}, so it is not a whole export. Name a folder that npm run export wrote.`,
      )
  return readJson(folder, descriptionFile, exportDescription)
}

/**
 * Checks a whole export, one file at a time: every file is there and unchanged, every record fits its schema.
 * Throws a Refusal that names the first file that is not.
 */
export async function checkExport(folder: string): Promise<ExportDescription> {
  const description = await readDescription(folder)
  for await (const { file, sha256 } of filesOfExport(folder)) {
    if (!existsSync(path.join(folder, file)))
      throw new Refusal(`${file} is missing from the export in ${folder}. Nothing was written; use another export.`)
    if ((await sha256Of(path.join(folder, file))) !== sha256)
      throw new Refusal(
        `${file} in ${folder} is not as it was exported: its sha256 differs. Nothing was written; use another export, or put right its line in ${sumsFile}.`,
      )
    const kind = kindOrder.find((each) => isRecordOf(each, file))
    if (kind) await readJson(folder, file, recordKinds[kind].schema)
  }
  await readJson(folder, 'settings.json', settingsSchema)
  return description
}

/** Whether a file of an export is a record of a kind, or a text of one. */
export const isRecordOf = (kind: string, file: string): boolean => file.startsWith(`${kind}/`) && file.endsWith('.json')

/** A record of an export. Throws a Refusal where it does not fit its schema. */
export async function readJson<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(parseJson(await readFile(path.join(folder, file), 'utf8')))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const at = issue && issue.path.length > 0 ? ` at ${issue.path.join('.')}` : ''
  throw new Refusal(
    `${file} in ${folder} does not fit its schema${at}. Nothing was written; put it right or use another export.`,
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
