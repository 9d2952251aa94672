import { isUnspaced, type Token, tokenise } from './tokenise'

/** One thing that a commentary should have: a word in any of its forms, or words side by side as they are. */
export interface Term {
  /** As the reader wrote it. */
  readonly shown: string
  readonly kind: 'word' | 'phrase'
  readonly tokens: readonly Token[]
}

interface Parsed {
  readonly terms: readonly Term[]
  /** Whether terms were left out because there were too many. */
  readonly shortened: boolean
}

/** At most this many terms of a question are searched for. */
export const maxTerms = 12

const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu

/**
 * The terms of a question: each word, and each phrase in quotation marks. Nothing else has a meaning: signs and
 * operators of search engines are signs and words.
 */
export function parseQuestion(text: string): Parsed {
  const terms: Term[] = []
  let end = 0
  for (const match of text.matchAll(quoted)) {
    terms.push(...wordsOf(text.slice(end, match.index)), ...phraseOf(match[1] ?? ''))
    end = match.index + match[0].length
  }
  terms.push(...wordsOf(text.slice(end)))
  const keys = terms.map(keyOf)
  const distinct = terms.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
  return { terms: distinct.slice(0, maxTerms), shortened: distinct.length > maxTerms }
}

const keyOf = ({ kind, tokens }: Term): string => `${kind} ${tokens.map(({ word }) => word).join(' ')}`

function phraseOf(text: string): Term[] {
  const tokens = [...tokenise(text)]
  if (tokens.length === 1) return wordsOf(text)
  return tokens.length === 0 ? [] : [{ shown: text.trim(), kind: 'phrase', tokens }]
}

/** The words of a text; pairs of characters that overlap belong to one word, which is searched for as a phrase. */
function wordsOf(text: string): Term[] {
  const terms: { shown: string; kind: 'word' | 'phrase'; tokens: Token[]; end: number }[] = []
  for (const token of tokenise(text)) {
    const last = terms.at(-1)
    if (last && isUnspaced(token.word) && token.start < last.end) {
      last.tokens.push(token)
      last.kind = 'phrase'
      last.shown += text.slice(last.end, token.end)
      last.end = token.end
    } else {
      terms.push({ shown: token.written, kind: 'word', tokens: [token], end: token.end })
    }
  }
  return terms.map(({ shown, kind, tokens }) => ({ shown, kind, tokens }))
}
