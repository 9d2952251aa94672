import type { Client } from '@libsql/client'

import type { Term } from '@/search/words/parseQuestion'
import type { Pattern } from '@/search/words/passageOf'
import { stemOf } from '@/search/words/stemOf'
import { isUnspaced } from '@/search/words/tokenise'

import { termMatch } from './match'
import { query } from './query'
import { storedText } from './storedText'

/** A term with the words that may stand for it, and its condition. */
export interface Expanded {
  readonly term: Term
  readonly pattern: Pattern
  readonly match: string
}

/** At most this many forms of a word are searched for. */
const maxForms = 40

const cyrillic = /\p{Script=Cyrillic}/u

/**
 * Each term with every form of its word in the archive: those with the same stem in a language of the archive, and the
 * other forms of a word that is in it, which “vucic” finds without its accents.
 */
export async function expandTerms(
  client: Client,
  terms: readonly Term[],
  languages: readonly string[],
): Promise<Expanded[]> {
  const forms = await formsOf(client, terms, languages)
  return terms.map((term, at) => {
    const [first] = term.tokens
    if (term.kind === 'phrase' || !first) {
      const pattern = term.tokens.map(({ word }) => new Set([word]))
      return { term, pattern, match: termMatch(pattern, false) }
    }
    const isPrefix = isUnspaced(first.word) && Array.from(first.word).length === 1
    const pattern = [new Set([first.word, ...(forms.get(at) ?? [])].slice(0, maxForms))]
    return { term, pattern, match: termMatch(pattern, isPrefix) }
  })
}

async function formsOf(
  client: Client,
  terms: readonly Term[],
  languages: readonly string[],
): Promise<Map<number, string[]>> {
  const forms = new Map<number, string[]>()
  const words: [number, string][] = []
  const stems: [number, string, string][] = []
  for (const [at, { kind, tokens }] of terms.entries()) {
    const [token] = tokens
    if (kind === 'phrase' || !token || isUnspaced(token.word)) continue
    words.push([at, token.word])
    for (const language of languages) {
      const stem = stemOf(token.written, language)
      stems.push([at, language, stem])
      // The Serbian stemmer writes Cyrillic in Latin letters as its readers do, which folding does not.
      if (cyrillic.test(token.written)) forms.set(at, [...(forms.get(at) ?? []), stem])
    }
  }
  const sql = `
    SELECT asked.value ->> 0 AS term, stem.word AS word FROM json_each(?) asked
      JOIN stem ON stem.language = asked.value ->> 1 AND stem.stem = asked.value ->> 2
    UNION
    SELECT asked.value ->> 0, other.word FROM json_each(?) asked
      JOIN stem own ON own.word = asked.value ->> 1
      JOIN stem other ON other.language = own.language AND other.stem = own.stem`
  const { rows } = await query(client, sql, [JSON.stringify(stems), JSON.stringify(words)])
  for (const { term, word } of rows) forms.set(Number(term), [...(forms.get(Number(term)) ?? []), storedText(word)])
  return forms
}
