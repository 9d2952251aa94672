import type { ArchiveRow } from '@/editorial/import/archives/archiveHtml'

import type { ArchiveReport } from './ArchiveReport'

/** Where nobody watches a line change, one is written after so many records. */
const progressEvery = 100

/** Adds each record of an act over an archive to its report, with a line of progress. */
export async function writeRecords<Row extends ArchiveRow>(
  records: AsyncIterable<Row>,
  report: ArchiveReport<Row>,
): Promise<void> {
  let read = 0
  for await (const record of records) {
    report.add(record)
    read += 1
    if (process.stdout.isTTY) process.stdout.write(`\r${read} records read`)
    else if (read % progressEvery === 0) process.stdout.write(`${read} records read\n`)
  }
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K')
}
