/** A rule of the recogniser: how something is worded in one language, with an example that its test runs. */
export interface Rule {
  /** As BCP 47; “und” where it is the same in all. */
  readonly language: string
  readonly words: RegExp
  /** A line that the rule finds. */
  readonly example: string
}

/** Whether one of the rules finds its words in a text. */
export const matches = (rules: readonly Rule[], text: string): boolean => rules.some(({ words }) => words.test(text))
