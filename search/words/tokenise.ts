import { foldWord } from './foldWord'

/** A word of a text, and the stretch of the text that it stands in. */
export interface Token {
  /** Folded; two characters of a script that is written without spaces. */
  readonly word: string
  /** As it is written, for a stemmer. */
  readonly written: string
  readonly start: number
  readonly end: number
}

// An abbreviation with full stops is one word: “U.S.” is “US”.
const words = /\p{Lu}\.(?:\p{Lu}\.)+\p{Lu}?|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu
const unspacedScripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー々〆'
const unspaced = new RegExp(`[${unspacedScripts}]`, 'u')
const runs = new RegExp(`[${unspacedScripts}\\p{M}]+|[^${unspacedScripts}]+`, 'gu')
const apostrophe = /['’ʼ]/
const possessive = /['’ʼ]s$/i

/** Whether a word is from a script that is written without spaces, of which pairs of characters are indexed. */
export const isUnspaced = (word: string): boolean => unspaced.test(word)

/** The words of a text in their order. */
export function* tokenise(text: string): Generator<Token> {
  for (const match of text.matchAll(words)) {
    const [written] = match
    if (unspaced.test(written)) yield* mixed(written, match.index)
    else yield* spaced(written, match.index)
  }
}

function* mixed(written: string, start: number): Generator<Token> {
  for (const run of written.matchAll(runs)) {
    if (unspaced.test(run[0])) yield* pairs(run[0], start + run.index)
    else yield* spaced(run[0], start + run.index)
  }
}

/** Every two neighbouring characters; one that stands alone is itself. */
function* pairs(run: string, start: number): Generator<Token> {
  const characters = [...run.matchAll(/.\p{M}*/gsu)]
  for (const [at, character] of characters.entries()) {
    const next = characters[at + 1]
    if (next === undefined && at > 0) return
    const written = character[0] + (next?.[0] ?? '')
    const begin = start + character.index
    yield { word: folded(written), written, start: begin, end: begin + written.length }
  }
}

function* spaced(written: string, start: number): Generator<Token> {
  const hasApostrophe = apostrophe.test(written)
  const stem = hasApostrophe ? written.replace(possessive, '') : written
  if (!hasApostrophe || !apostrophe.test(stem)) {
    const word = folded(stem)
    if (word !== '') yield { word, written: stem, start, end: start + stem.length }
    return
  }
  // An article or a prefix before an apostrophe is a word of its own; one letter is none: “l’économie”, “O’Brien”.
  for (const part of stem.matchAll(/[^'’ʼ]+/g)) {
    const word = folded(part[0])
    if (word.length > 1)
      yield { word, written: part[0], start: start + part.index, end: start + part.index + part[0].length }
  }
}

/** Folding is most of the cost, and texts repeat their words: those of late are remembered. */
let known = new Map<string, string>()
let knownBefore = new Map<string, string>()
const mostKnown = 50_000

function folded(written: string): string {
  const before = known.get(written)
  if (before !== undefined) return before
  const word = knownBefore.get(written) ?? foldWord(written)
  if (known.size >= mostKnown) {
    knownBefore = known
    known = new Map()
  }
  known.set(written, word)
  return word
}
