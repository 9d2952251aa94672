// The process in which an import reads one file: it gets the file as a message, answers with what it read, and ends.
import { recognise } from '@/editorial/import/anatomy/recognise'
import type { ImportFile } from '@/editorial/import/formats/Format'
import { readFormat } from '@/editorial/import/formats/formats'
import type { ReadFile } from '@/editorial/import/ReadFile'

async function read(file: ImportFile): Promise<ReadFile> {
  const reading = await readFormat(file)
  return reading.ok ? { ...reading, anatomy: recognise(reading.manuscript) } : reading
}

process.once('message', (file: ImportFile) => {
  void read(file)
    .catch((error: unknown): ReadFile => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
      return { ok: false, refusal: 'The file cannot be read. Open it, save it anew and import that.' }
    })
    .then((answer) => process.send?.(answer, () => process.exit(0)))
})
process.once('disconnect', () => process.exit(1))
