import { sentencesOf } from './text/sentencesOf'

/** Marks that became structure: of list items, quoted lines and notes. */
const lineMarks =
  /^(?:>\s?)+|^(?:[-–*•·∙⁃‣◦○●▪▫■□►▸➢➤→»✓✔❖§o\uF0B7]|\(?[\da-z]{1,3}[.)])\s+|^(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹]+)\s*/u
const noteMarks = /\[\d{1,3}\]|[⁰¹²³⁴-⁹]+/gu
const invisible = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

/**
 * The lines of a text that are neither in the draft nor in the report, white space, characters that nobody can see and
 * marks that became structure aside. Each line or, where it was parted, each of its sentences must be in one of them.
 * An import drops nothing silently, so the result should be empty.
 */
export function unaccounted(text: string, kept: readonly string[]): string[] {
  const plain = (value: string): string =>
    value
      .replaceAll(invisible, '')
      .replaceAll(/[\s\u00A0]+/g, ' ')
      .trim()
  const haystack = kept.map(plain).join('\n')
  const isKept = (part: string): boolean => part === '' || haystack.includes(part)
  return text
    .split('\n')
    .map(plain)
    .filter((line) => {
      const words = line.replace(lineMarks, '')
      const parts = [words.split(noteMarks), sentencesOf(words)].map((each) => each.map(plain))
      return !isKept(line) && !parts.some((each) => each.every(isKept))
    })
}
