import { tokenise } from './tokenise'

/** A text with its folded words and, for each, where it begins and ends in the text. */
export interface TokenisedText {
  readonly text: string
  readonly words: readonly string[]
  readonly places: readonly number[]
}

/** Takes a text apart into its words. */
export function tokenised(text: string): TokenisedText {
  const words: string[] = []
  const places: number[] = []
  for (const { word, start, end } of tokenise(text)) {
    words.push(word)
    places.push(start, end)
  }
  return { text, words, places }
}
