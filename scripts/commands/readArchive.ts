import type { ArchivedPost } from '@/editorial/import/archives/Archive'
import { ArchiveSummary } from '@/editorial/import/archives/ArchiveSummary'
import { importArchive } from '@/editorial/import/archives/importArchive'
import type { ImportOutcome } from '@/editorial/import/importManuscript'

import { archiveEntries } from './archiveEntries'
import { ArchiveReport } from './ArchiveReport'
import { reportName } from './reportName'
import { writeRecords } from './writeRecords'

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

/** Imports an archive with a line of progress and a report, and gives how many posts were not imported. */
export async function readArchive({ file, kind, store, isTrial, siteUrl, ...options }: Options): Promise<number> {
  const name = reportName({ ...options, file, act: 'import' })
  const summary = new ArchiveSummary()
  const heading = 'Import of an archive'
  const written = new ArchiveReport({ name, file, isTrial, siteUrl, heading, summary })
  process.stdout.write(`${file}\n`)
  await writeRecords(importArchive(archiveEntries(file, kind, siteUrl), store), written)
  process.stdout.write(`${summary.text(isTrial)}\nThe report of each post is in ${name}.html and ${name}.json.\n`)
  return summary.notImported
}
