/** A mark that ends a sentence in any script, and the quotation marks behind it. */
const ended = /[.?!…؟。？！।۔]["”“’'»›」』]*$/u

/** Single quotation marks around the last words: an apostrophe is followed by a letter, or nothing is opened before it. */
const singlyQuoted = /‘[^‘’]*(?:’\p{L}[^‘’]*)*’$/u

/**
 * A phrase with its full stop, unless it ends with a mark of its own. A full stop stands before English quotation marks,
 * as all three styles have it, and after those of other languages.
 */
export function closed(text: string): string {
  if (ended.test(text)) return text
  const end = withoutQuotes(text).length
  return `${text.slice(0, end)}.${text.slice(end)}`
}

const withoutQuotes = (text: string): string =>
  /[”"]$/.test(text) || singlyQuoted.test(text) ? withoutQuotes(text.slice(0, -1)) : text
