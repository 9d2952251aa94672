import type { Client, InStatement } from '@libsql/client'

import { facetNames } from '@/domain/facets'
import type { SearchDocument } from '@/search/Search'
import { hasStemmer, languageSubtag, stemOf } from '@/search/words/stemOf'
import { isUnspaced, tokenise } from '@/search/words/tokenise'

import { facetValue } from './FacetTable'
import { facetWord } from './match'
import { query } from './query'
import { packed } from './readTexts'
import { storedText } from './storedText'
import { columns } from './schema'

/** What became of a commentary: where it stands now, and its values. */
interface Written {
  readonly row: number
  readonly values: readonly string[]
}

/** The words and stems that are surely stored, so that most of a text costs no statement. */
export type Known = Set<string>
const mostKnown = 300_000

/** A minute has so many rows, for commentaries published in it. */
const rowsPerMinute = 1024

/**
 * The first row for a commentary published at this time: rows are in the order of publication, so that the latest of
 * many hits are those after a row.
 */
const firstRow = (publishedAt: string): number =>
  (Math.floor(new Date(publishedAt).getTime() / 60_000) + 50_000_000) * rowsPerMinute

/** Writes documents in the places of their earlier versions, all or none. The rows that are no longer used are given too. */
export async function writeDocuments(
  client: Client,
  documents: readonly SearchDocument[],
  known: Known,
): Promise<{ readonly written: readonly Written[]; readonly freed: readonly number[] }> {
  const distinct = [...new Map(documents.map((document) => [document.id, document])).values()]
  const before = await rowsOf(
    client,
    distinct.map(({ id }) => id),
  )
  const taken = new Set<number>()
  const statements: InStatement[] = []
  for (const row of before.values()) statements.push(...removal(row))
  const placed: { document: SearchDocument; row: number }[] = []
  for (const document of distinct) {
    const row = await placeOf(client, document, before.get(document.id), taken)
    taken.add(row)
    placed.push({ document, row })
  }
  placed.sort((one, other) => one.row - other.row)
  const words = new Set<string>()
  const stems = new Set<string>()
  for (const { document, row } of placed) statements.push(...insertion(document, row, { words, stems, known }))
  statements.push(...vocabulary(words, stems))
  await client.batch(statements, 'write')
  if (known.size > mostKnown) known.clear()
  for (const word of [...words, ...stems]) known.add(word)
  return {
    written: placed.map(({ document, row }) => ({ row, values: valuesOf(document) })),
    freed: [...before.values()].filter((row) => !taken.has(row)),
  }
}

/** The rows of commentaries by their ids. */
export async function rowsOf(client: Client, ids: readonly string[]): Promise<Map<string, number>> {
  const sql = 'SELECT id, row FROM commentary WHERE id IN (SELECT value FROM json_each(?))'
  const { rows } = await query(client, sql, [JSON.stringify(ids)])
  return new Map(rows.map(({ id, row }) => [storedText(id), Number(row)]))
}

/** The statements that take out a row. */
export const removal = (row: number): InStatement[] =>
  ['words WHERE rowid', 'made_from WHERE row', 'commentary WHERE row'].map((from) => ({
    sql: `DELETE FROM ${from} = ?`,
    args: [BigInt(row)],
  }))

async function placeOf(
  client: Client,
  { publishedAt }: SearchDocument,
  before: number | undefined,
  taken: ReadonlySet<number>,
): Promise<number> {
  const first = firstRow(publishedAt)
  const end = first + rowsPerMinute
  if (before !== undefined && before >= first && before < end) return before
  const sql = 'SELECT max(row) AS last FROM commentary WHERE row >= ? AND row < ?'
  const { rows } = await query(client, sql, [BigInt(first), BigInt(end)])
  let row = rows[0]?.last == null ? first : Number(rows[0].last) + 1
  // An archive that was published within a minute goes on into the rows of the next ones.
  for (;;) {
    if (!taken.has(row) && (row < end || !(await isTaken(client, row)))) return row
    row += 1
  }
}

const isTaken = async (client: Client, row: number): Promise<boolean> =>
  (await query(client, 'SELECT 1 FROM commentary WHERE row = ?', [BigInt(row)])).rows.length > 0

const valuesOf = ({ facets }: SearchDocument): string[] =>
  facetNames.flatMap((name) => facets[name].map((value) => facetValue(name, value)))

interface Vocabulary {
  readonly words: Set<string>
  readonly stems: Set<string>
  readonly known: Known
}

function insertion(document: SearchDocument, row: number, vocabulary: Vocabulary): InStatement[] {
  const { id, updatedAt, facets, madeFrom, texts } = document
  const language = languageSubtag(document.language)
  const indexed = columns.map((column) => indexedWords(texts[column], language, vocabulary))
  const facetWords = facetNames.flatMap((name) => facets[name].map((value) => facetWord(name, value))).join(' ')
  const at = BigInt(row)
  return [
    {
      sql: 'INSERT INTO commentary (row, id, updated, facets, texts) VALUES (?, ?, ?, ?, ?)',
      args: [at, id, updatedAt, JSON.stringify(valuesOf(document)), packed(texts)],
    },
    {
      sql: `INSERT INTO words (rowid, ${columns.join(', ')}, facets) VALUES (?${', ?'.repeat(columns.length + 1)})`,
      args: [at, ...indexed, facetWords],
    },
    {
      sql: 'INSERT OR IGNORE INTO made_from (tag, row) SELECT value, ? FROM json_each(?)',
      args: [at, JSON.stringify(madeFrom)],
    },
  ]
}

/** The folded words of a text with a space between; new ones are noted for the vocabulary. */
function indexedWords(text: string, language: string, { words, stems, known }: Vocabulary): string {
  const found: string[] = []
  for (const { word, written } of tokenise(text)) {
    found.push(word)
    const key = `${language}\0${word}\0${written}`
    if (known.has(key)) continue
    known.add(key)
    if (isUnspaced(word)) continue
    if (!known.has(word)) words.add(word)
    if (hasStemmer(language)) stems.add(`${language}\0${stemOf(written, language)}\0${word}`)
  }
  return found.join(' ')
}

function vocabulary(words: ReadonlySet<string>, stems: ReadonlySet<string>): InStatement[] {
  const ends = [...words].map((word) => [word, Array.from(word).reverse().join('')])
  const parts = [...stems].map((stem) => stem.split('\0'))
  const row = (count: number) => Array.from({ length: count }, (_, at) => `value ->> ${at}`).join(', ')
  return [
    { sql: `INSERT OR IGNORE INTO word SELECT ${row(2)} FROM json_each(?)`, args: [JSON.stringify(ends)] },
    { sql: `INSERT OR IGNORE INTO stem SELECT ${row(3)} FROM json_each(?)`, args: [JSON.stringify(parts)] },
  ]
}
