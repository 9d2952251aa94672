import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { recognise } from '@/editorial/import/anatomy/recognise'
import { markdown } from '@/editorial/import/formats/markdown'
import type { ReadFile } from '@/editorial/import/ReadFile'

type Text = Extract<ReadFile, { ok: true }>

/**
 * The demonstration’s commentaries, oldest first, as the import reads their Markdown files: in this process, since they
 * are our own.
 */
export async function commentaries(): Promise<readonly Text[]> {
  const folder = path.join(process.cwd(), 'demonstration', 'commentaries')
  const files = await readdir(/* turbopackIgnore: true */ folder)
  const texts = await Promise.all(
    files.map(async (file) => read(file, await readFile(/* turbopackIgnore: true */ path.join(folder, file)))),
  )
  return texts.sort((one, other) => dayOf(one).localeCompare(dayOf(other)))
}

async function read(fileName: string, bytes: Uint8Array): Promise<Text> {
  const reading = await markdown.read({ bytes, fileName, contentType: '' })
  if (!reading.ok) throw new Error(`${fileName}: ${reading.refusal}`)
  return { ...reading, anatomy: recognise(reading.manuscript) }
}

const dayOf = ({ manuscript }: Text): string => manuscript.metadata.date ?? ''
