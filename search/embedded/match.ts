import { facetNames, type Facets } from '@/domain/facets'
import type { Pattern } from '@/search/words/passageOf'

import { columns } from './schema'

/**
 * A word in the syntax of FTS5: quoted, so that nothing in it has a meaning. Words hold letters, digits and marks alone;
 * a quotation mark would be doubled.
 */
const quoted = (word: string): string => `"${word.replaceAll('"', '""').replaceAll('\0', '')}"`

/** A term: any of the forms of a word, or words side by side. One character of an unspaced script begins a pair. */
export function termMatch(pattern: Pattern, isPrefix: boolean): string {
  const [first] = pattern
  if (pattern.length === 1 && first) {
    return `(${[...first].map((word) => quoted(word) + (isPrefix ? ' *' : '')).join(' OR ')})`
  }
  return `"${pattern.map((set) => quoted([...set][0] ?? '').slice(1, -1)).join(' ')}"`
}

/** The word that stands for a value of a facet in the index; hexadecimal, since it must be one word to FTS5. */
export const facetWord = (facet: string, value: string): string =>
  `f${facet.charAt(0)}${Buffer.from(value).toString('hex')}`

/** All of some terms, in the given columns. */
export const allOf = (terms: readonly string[], inColumns: readonly string[] = columns): string =>
  `{${inColumns.join(' ')}} : (${terms.join(' AND ')})`

/** At least `size` of some terms. */
export function someOf(terms: readonly string[], size: number): string {
  const sets = subsets(terms, size).slice(0, maxSubsets)
  return `{${columns.join(' ')}} : (${sets.map((set) => `(${set.join(' AND ')})`).join(' OR ')})`
}

/** SQLite refuses deeper expressions long after this. */
const maxSubsets = 40

function subsets<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, at) => subsets(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]))
}

/** The condition of the chosen facets; null where none is chosen. */
export function filterMatch(filters: Facets): string | null {
  const words = facetNames.flatMap((name) => {
    const value = filters[name]
    return value === undefined ? [] : [quoted(facetWord(name, value))]
  })
  return words.length === 0 ? null : `{facets} : (${words.join(' AND ')})`
}

/** Both conditions. */
export const within = (match: string, filter: string | null): string =>
  filter === null ? match : `(${match}) AND (${filter})`
