/** Marks that became structure: of list items, quoted lines and notes. */
const lineMarks = /^(?:>\s?)+|^(?:[-–*•·∙⁃‣◦○●▪▫■□►▸➢➤→»✓✔❖§o\uF0B7]|\(?[\da-z]{1,3}[.)])\s+/u
const noteMarks = /\[\d{1,3}\]|[⁰¹²³⁴-⁹]+/gu

/**
 * The lines of a text that are neither in the draft nor in the report, white space and marks that became structure
 * aside. An import drops nothing silently, so the result should be empty.
 */
export function unaccounted(text: string, kept: readonly string[]): string[] {
  const plain = (value: string): string => value.replaceAll(/[\s\u00A0]+/g, ' ').trim()
  const haystack = kept.map(plain).join('\n')
  const isKept = (line: string): boolean => line === '' || haystack.includes(line)
  return text
    .split('\n')
    .map(plain)
    .filter((line) => !isKept(line) && !line.replace(lineMarks, '').split(noteMarks).map(plain).every(isKept))
}
