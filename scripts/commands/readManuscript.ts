// The process in which an import reads one file: it gets the file as a message, answers with what it read, and ends.
import type { ImportFile } from '@/editorial/import/formats/Format'
import type { ReadFile } from '@/editorial/import/ReadFile'
import { readParts } from '@/editorial/import/readParts'

process.once('message', (file: ImportFile) => {
  void readParts(file)
    .catch((error: unknown): ReadFile => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
      return { ok: false, refusal: 'The file cannot be read. Open it, save it anew and import that.' }
    })
    .then((answer) => process.send?.(answer, () => process.exit(0)))
})
process.once('disconnect', () => process.exit(1))
