import type { ArchivedPost } from '@/editorial/import/archives/Archive'
import { ArchiveSummary } from '@/editorial/import/archives/ArchiveSummary'
import { importArchive } from '@/editorial/import/archives/importArchive'
import type { ImportOutcome } from '@/editorial/import/ImportOutcome'

import { archiveEntries } from './archiveEntries'
import { ArchiveReport } from './ArchiveReport'
import { reportName } from './reportName'
import { writeRecords } from './writeRecords'

interface Options {
  readonly file: string
  readonly kind: 'wordpress' | 'ghost'
  readonly store: (post: ArchivedPost) => Promise<ImportOutcome>
  /** Leads the links of the draft of a post to posts that were imported after it. */
  readonly link: (post: ArchivedPost) => Promise<{ readonly turned: number; readonly left: number }>
  readonly isTrial: boolean
  /** Where the report is written, without “.json”; null for a name with the present time in `folder`. */
  readonly report: string | null
  /** The folder of reports; made where it is missing, for this account alone. */
  readonly folder: string
  readonly siteUrl: string
}

/** Imports an archive with a line of progress and a report, and gives how many posts were not imported. */
export async function readArchive(given: Options): Promise<number> {
  const { file, kind, store, isTrial, siteUrl, ...options } = given
  const name = reportName({ ...options, file, act: 'import' })
  const summary = new ArchiveSummary()
  const heading = 'Import of an archive'
  const written = new ArchiveReport({ name, file, isTrial, siteUrl, heading, summary })
  process.stdout.write(`${file}\n`)
  await writeRecords(importArchive(archiveEntries(file, kind, siteUrl), store), written)
  if (!isTrial) await linkArchive(given, summary)
  written.end()
  process.stdout.write(`${summary.text(isTrial)}\nThe report of each post is in ${name}.html and ${name}.json.\n`)
  return summary.notImported
}

/** Reads the archive once more: a post may link to one that stands behind it. One that fails stops no other. */
async function linkArchive({ file, kind, siteUrl, link }: Options, summary: ArchiveSummary): Promise<void> {
  for await (const entry of archiveEntries(file, kind, siteUrl)) {
    if (entry.type !== 'post' || entry.post.old === undefined) continue
    try {
      summary.addLinks(await link(entry.post))
    } catch {
      summary.addFailedLinks()
    }
  }
}
