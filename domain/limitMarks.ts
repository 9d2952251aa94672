/** A text with at most eight accents on a letter: more pile up over the lines around it. */
export const limitMarks = (text: string): string => text.replaceAll(/(\p{M}{8})\p{M}+/gu, '$1')
