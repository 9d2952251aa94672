import type { Client } from '@libsql/client'

import type { Answer, Hit, Question, SearchDocument, SearchIndex } from '@/search/Search'
import { parseQuestion } from '@/search/words/parseQuestion'
import { hasPattern, passageOf } from '@/search/words/passageOf'
import { hasStemmer } from '@/search/words/stemOf'
import { tokenised } from '@/search/words/TokenisedText'

import { type Expanded, expandTerms } from './expandTerms'
import { FacetTable } from './FacetTable'
import { commonFrom, findRows } from './findRows'
import { filterMatch } from './match'
import { query } from './query'
import { storedText } from './storedText'
import { matchingRows, maxRanked } from './rankedRows'
import { type Indexed, readTexts } from './readTexts'
import { count, suggest } from './suggest'
import { type Known, removal, rowsOf, writeDocuments } from './writeDocuments'

/** Rows of facets that are read at once when the index is opened. */
const partSize = 5000

const maxCommon = 2000

/** The search of this instance: an index in SQLite (FTS5), in a file of its own or in memory. */
export class EmbeddedSearch implements SearchIndex {
  private readonly known: Known = new Set()
  /** Whether words are common, by their condition; forgotten as the archive grows. */
  private readonly common = new Map<string, boolean>()
  private commonAt = 0

  private constructor(
    private readonly client: Client,
    private readonly facets: FacetTable,
  ) {}

  /** Reads the facets of an open index into memory. */
  static async open(client: Client): Promise<EmbeddedSearch> {
    const facets = new FacetTable()
    for (let last = -1; ;) {
      const sql = 'SELECT row, facets FROM commentary WHERE row > ? ORDER BY row LIMIT ?'
      const { rows } = await query(client, sql, [BigInt(last), partSize])
      for (const { row, facets: stored } of rows) facets.set(Number(row), stringsIn(stored))
      if (rows.length < partSize) return new EmbeddedSearch(client, facets)
      last = Number(rows.at(-1)?.row)
      await new Promise(setImmediate)
    }
  }

  /** How many commentaries are in it. */
  get size(): number {
    return this.facets.size
  }

  async search({ text, filters, page, perPage }: Question): Promise<Answer> {
    const { terms, shortened } = parseQuestion(text)
    const languages = this.facets.valuesOf('language').filter(hasStemmer)
    const expanded = await expandTerms(this.client, terms, languages)
    const filter = filterMatch(filters)
    const { all, ranked, complete } = await this.find(expanded, filter)
    const from = (page - 1) * perPage
    const rows = ranked.slice(from, from + perPage)
    return {
      total: all.length,
      complete: complete > 0,
      pages: Math.max(1, Math.ceil(ranked.length / perPage)),
      hits: await this.hits(rows, expanded, Math.max(0, complete - from)),
      facets: this.facets.count(all, filters),
      suggestion: complete === 0 && expanded.length > 0 ? await suggest(this.client, expanded) : null,
      shortened,
      partial: false,
    }
  }

  async put(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return
    try {
      const { written, freed } = await writeDocuments(this.client, documents, this.known)
      for (const row of freed) this.facets.delete(row)
      for (const { row, values } of written) this.facets.set(row, values)
    } catch (error) {
      // What was noted as stored is not.
      this.known.clear()
      throw error
    }
  }

  async remove(ids: readonly string[]): Promise<void> {
    const rows = [...(await rowsOf(this.client, ids)).values()]
    if (rows.length === 0) return
    await this.client.batch(rows.flatMap(removal), 'write')
    for (const row of rows) this.facets.delete(row)
  }

  async idsMadeFrom(tag: string): Promise<readonly string[]> {
    const sql = 'SELECT id FROM commentary JOIN made_from USING (row) WHERE tag = ?'
    return (await query(this.client, sql, [tag])).rows.map(({ id }) => storedText(id))
  }

  async missingOf(versions: ReadonlyMap<string, string>): Promise<readonly string[]> {
    const sql = 'SELECT id, updated FROM commentary WHERE id IN (SELECT value FROM json_each(?))'
    const { rows } = await query(this.client, sql, [JSON.stringify([...versions.keys()])])
    const indexed = new Map(rows.map(({ id, updated }) => [storedText(id), storedText(updated)]))
    return [...versions].flatMap(([id, updated]) => (indexed.get(id) === updated ? [] : [id]))
  }

  async idsAfter(after: string, limit: number): Promise<readonly string[]> {
    const sql = 'SELECT id FROM commentary WHERE id > ? ORDER BY id LIMIT ?'
    return (await query(this.client, sql, [after, limit])).rows.map(({ id }) => storedText(id))
  }

  async note(key: string): Promise<string | null> {
    const { rows } = await query(this.client, 'SELECT value FROM note WHERE key = ?', [key])
    return rows[0] ? storedText(rows[0].value) : null
  }

  async setNote(key: string, value: string): Promise<void> {
    await query(this.client, 'INSERT OR REPLACE INTO note (key, value) VALUES (?, ?)', [key, value])
  }

  async clear(): Promise<void> {
    const emptied = ['commentary', 'made_from', 'word', 'stem', 'words'].map((table) => `DELETE FROM ${table}`)
    await this.client.batch([...emptied, "DELETE FROM note WHERE key <> 'version'"], 'write')
    this.facets.clear()
    this.known.clear()
    this.common.clear()
  }

  async close(): Promise<void> {
    this.client.close()
  }

  private async find(terms: readonly Expanded[], filter: string | null): ReturnType<typeof findRows> {
    if (terms.length > 0) return findRows(this.client, terms, filter, (term) => this.isCommon(term))
    if (filter === null) return { all: [], ranked: [], complete: 0 }
    const all = await matchingRows(this.client, filter)
    const ranked = all.slice(-maxRanked).reverse()
    return { all, ranked, complete: ranked.length }
  }

  private async isCommon({ match }: Expanded): Promise<boolean> {
    if (this.common.size > maxCommon || this.facets.size > this.commonAt * 1.1) {
      this.common.clear()
      this.commonAt = this.facets.size
    }
    const known = this.common.get(match)
    if (known !== undefined) return known
    const from = commonFrom(this.facets.size)
    const isCommon = from !== Infinity && (await count(this.client, match, from)) >= from
    this.common.set(match, isCommon)
    return isCommon
  }

  /** The hits of a page; the first `complete` of them have every term. */
  private async hits(rows: readonly number[], terms: readonly Expanded[], complete: number): Promise<Hit[]> {
    const indexed = await readTexts(this.client, rows)
    return rows.flatMap((row, at) => {
      const found = indexed.get(row)
      return found ? [toHit(found, terms, at < complete)] : []
    })
  }
}

function toHit({ id, updatedAt, body, others }: Indexed, terms: readonly Expanded[], isComplete: boolean): Hit {
  const passage = passageOf(
    body,
    terms.map(({ pattern }) => pattern),
  )
  if (isComplete) return { id, updatedAt, passage, without: [] }
  const words = [...tokenised(others).words, ...body.words]
  const lacking = terms.filter(({ pattern }) => !hasPattern(words, pattern))
  return { id, updatedAt, passage, without: lacking.map(({ term }) => term.shown) }
}

function stringsIn(json: unknown): string[] {
  const list: unknown = typeof json === 'string' ? JSON.parse(json) : []
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []
}
