import { createReadStream, mkdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import type { ArchivedPost, ArchiveEntry } from '@/editorial/import/archives/Archive'
import { ghost } from '@/editorial/import/archives/ghost'
import { importArchive } from '@/editorial/import/archives/importArchive'
import { wordpress } from '@/editorial/import/archives/wordpress'
import type { ImportOutcome } from '@/editorial/import/ImportOutcome'

import { ArchiveReport } from './ArchiveReport'

interface Options {
  readonly file: string
  readonly kind: 'wordpress' | 'ghost'
  readonly store: (post: ArchivedPost) => Promise<ImportOutcome>
  readonly isTrial: boolean
  /** Where the report is written, without “.json”; null for a name with the present time in `folder`. */
  readonly report: string | null
  /** The folder of reports; made where it is missing, for this account alone. */
  readonly folder: string
  readonly siteUrl: string
}

/** A Ghost export is read as a whole; one beyond this many bytes needs more memory than a machine may have. */
const maxGhostBytes = 400_000_000
/** Where nobody watches a line change, one is written after so many records. */
const progressEvery = 100

/** Imports an archive with a line of progress and a report, and gives how many posts were not imported. */
export async function readArchive(options: Options): Promise<number> {
  const { file, kind, store, isTrial, siteUrl } = options
  const name = reportName(options)
  const written = new ArchiveReport({ name, file, isTrial, siteUrl })
  let read = 0
  process.stdout.write(`${file}\n`)
  for await (const record of importArchive(entriesOf(file, kind, siteUrl), store)) {
    written.add(record)
    read += 1
    writeProgress(read)
  }
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K')
  const { summary } = written
  process.stdout.write(`${summary.text(isTrial)}\nThe report of each post is in ${name}.html and ${name}.json.\n`)
  return summary.notImported
}

/** Reports quote drafts, and one in the folder of the source would make the next start build anew. */
function reportName({ file, report, folder }: Options): string {
  if (report !== null) return path.resolve(report)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const started = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  return path.join(folder, `import-${started}-${path.parse(file).name}`)
}

function entriesOf(
  file: string,
  kind: Options['kind'],
  siteUrl: string,
): AsyncIterable<ArchiveEntry> | Iterable<ArchiveEntry> {
  if (kind === 'wordpress') return wordpress(() => createReadStream(file, 'utf8'))
  if (statSync(file).size > maxGhostBytes)
    return [{ type: 'fault', reason: 'The file has more than 400 MB. Export a part of the site at a time.' }]
  return ghost(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), siteUrl)
}

function writeProgress(read: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${read} records read`)
  else if (read % progressEvery === 0) process.stdout.write(`${read} records read\n`)
}
