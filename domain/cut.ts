/** A text of at most so many characters: one that is longer ends with “…”, and no character is halved. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
