/**
 * What of a text is neither in the draft nor in the report, line by line: each line must stand somewhere whole, white
 * space aside. Nothing is dropped in silence, so the answer should be empty.
 */
export function unaccounted(text: string, kept: readonly string[]): string[] {
  const plain = (value: string): string => value.replaceAll(/\s+/g, ' ').trim()
  const haystack = kept.map(plain).join('\n')
  return text
    .split('\n')
    .map(plain)
    .filter(
      (line) =>
        line !== '' && !haystack.includes(line) && !haystack.includes(line.replace(/^(?:[-•*–]|\d{1,2}[.)])\s+/, '')),
    )
}
