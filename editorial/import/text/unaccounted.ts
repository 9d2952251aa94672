/**
 * The lines of a text that are neither in the draft nor in the report: each line must be in one of them whole, white
 * space aside. An import drops nothing silently, so the result should be empty.
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
