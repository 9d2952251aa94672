import { recognise } from './anatomy/recognise'
import type { ImportFile } from './formats/Format'
import { readFormat } from './formats/formats'
import type { ReadFile } from './ReadFile'

/** Reads a file and recognises its parts, in this process: `readInProcess` does so with limits. */
export async function readParts(file: ImportFile): Promise<ReadFile> {
  const reading = await readFormat(file)
  return reading.ok ? { ...reading, anatomy: recognise(reading.manuscript) } : reading
}
