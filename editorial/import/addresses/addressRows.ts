import '@/editorial/rules/noEval'

import { parse } from 'csv-parse/sync'
import * as z from 'zod/mini'

import { decodeText } from '@/editorial/import/text/decodeText'

/** A row of a list of former addresses as it stands in the file. */
export interface GivenAddress {
  /** The line at which it begins, from 1. */
  readonly line: number
  /** Its cells without space around them; a list of former addresses has two. */
  readonly cells: readonly string[]
}

type Rows =
  { readonly ok: true; readonly rows: readonly GivenAddress[] } | { readonly ok: false; readonly refusal: string }

/** At most this many rows are taken at once: each is a write of its own, and an answer should not take a minute. */
const maxAddressRows = 1000

const records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }))

/**
 * The rows of a CSV file (RFC 4180), in any usual encoding, with commas, semicolons or tabs between its cells and with or
 * without a row of headings; all of them or none.
 */
export function addressRows(bytes: Uint8Array): Rows {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const found = parsed(decoded.text)
  if (found === null)
    return {
      ok: false,
      refusal: 'The file is no CSV that can be read: a quotation mark is not closed. Save it anew as CSV.',
    }
  const [first, ...others] = found
  // An address begins with a slash; headings do not.
  const rows = first && !/[/]/.test(first.cells[0] ?? '') ? others : found
  if (rows.length === 0) return { ok: false, refusal: 'The file has no rows. Each row is an old path and a new one.' }
  if (rows.length > maxAddressRows)
    return {
      ok: false,
      refusal: `The file has ${rows.length} rows, more than ${maxAddressRows}. Divide it; nothing was stored.`,
    }
  return { ok: true, rows }
}

function parsed(text: string): GivenAddress[] | null {
  const delimiter = /^\s*(?:"(?:[^"]|"")*"|[^",;\t\r\n]*)([,;\t])/.exec(text)?.[1] ?? ','
  try {
    const found: unknown = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    })
    return records.parse(found).flatMap(({ record, info }) => {
      const cells = record.map((cell) => cell.trim())
      return cells.every((cell) => cell === '') ? [] : [{ line: info.lines, cells }]
    })
  } catch {
    return null
  }
}
