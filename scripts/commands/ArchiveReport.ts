import { appendFileSync, truncateSync, writeFileSync } from 'node:fs'

import { archiveHtmlEnd, archiveHtmlHead, archiveHtmlRow } from '@/editorial/import/archives/archiveHtml'
import { ArchiveSummary } from '@/editorial/import/archives/ArchiveSummary'
import type { ArchiveRecord } from '@/editorial/import/archives/importArchive'

interface Options {
  /** The path of both files without their ending. */
  readonly name: string
  readonly file: string
  readonly isTrial: boolean
  readonly siteUrl: string
}

/**
 * The report of an archive in two files, as JSON and as a page. They are whole after each record, so that little is in
 * memory and the report of an import that was killed can be read. Throws errors of the file system.
 */
export class ArchiveReport {
  readonly summary = new ArchiveSummary()
  private readonly json: GrowingFile
  private readonly html: GrowingFile
  private records = 0

  constructor(private readonly options: Options) {
    const { name, file, isTrial } = options
    this.json = new GrowingFile(`${name}.json`)
    this.html = new GrowingFile(`${name}.html`)
    this.json.add(`{"file":${JSON.stringify(file)},"isTrial":${isTrial},"records":[`, jsonEnd)
    this.html.add(archiveHtmlHead, archiveHtmlEnd(this.summary.text(isTrial)))
  }

  add(record: ArchiveRecord): void {
    const { isTrial, siteUrl } = this.options
    this.summary.add(record)
    this.json.add(`${this.records === 0 ? '' : ','}\n${JSON.stringify(record)}`, jsonEnd)
    this.html.add(archiveHtmlRow(record, { siteUrl, isTrial }), archiveHtmlEnd(this.summary.text(isTrial)))
    this.records += 1
  }
}

const jsonEnd = '\n]}\n'

/** A file with an end that stays behind whatever is added. */
class GrowingFile {
  private length = 0

  constructor(private readonly file: string) {
    writeFileSync(file, '')
  }

  add(text: string, end: string): void {
    truncateSync(this.file, this.length)
    appendFileSync(this.file, text + end)
    this.length += Buffer.byteLength(text)
  }
}
