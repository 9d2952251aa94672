import { appendFileSync, truncateSync, writeFileSync } from 'node:fs'

import {
  archiveHtmlEnd,
  archiveHtmlHead,
  archiveHtmlRow,
  type ArchiveRow,
} from '@/editorial/import/archives/archiveHtml'

/** What an act over an archive came to so far. */
interface Summary<Row> {
  add(row: Row): void
  text(isTrial: boolean): string
}

interface Options<Row> {
  /** The path of both files without their ending. */
  readonly name: string
  readonly file: string
  readonly isTrial: boolean
  readonly siteUrl: string
  readonly heading: string
  readonly summary: Summary<Row>
}

/**
 * The report of an archive in two files, as JSON and as a page. They are whole after each record, so that little is in
 * memory and the report of an act that was killed can be read. Throws errors of the file system.
 */
export class ArchiveReport<Row extends ArchiveRow> {
  private readonly json: GrowingFile
  private readonly html: GrowingFile
  private records = 0

  constructor(private readonly options: Options<Row>) {
    const { name, file, isTrial, heading, summary } = options
    this.json = new GrowingFile(`${name}.json`)
    this.html = new GrowingFile(`${name}.html`)
    this.json.add(`{"file":${JSON.stringify(file)},"isTrial":${isTrial},"records":[`, jsonEnd)
    this.html.add(archiveHtmlHead(heading), archiveHtmlEnd(summary.text(isTrial)))
  }

  add(record: Row): void {
    const { isTrial, siteUrl, summary } = this.options
    summary.add(record)
    this.json.add(`${this.records === 0 ? '' : ','}\n${JSON.stringify(record)}`, jsonEnd)
    this.html.add(archiveHtmlRow(record, { siteUrl, isTrial }), archiveHtmlEnd(summary.text(isTrial)))
    this.records += 1
  }

  /** Writes the summary anew, where more is known since the last record. */
  end(): void {
    const { isTrial, summary } = this.options
    this.html.add('', archiveHtmlEnd(summary.text(isTrial)))
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
