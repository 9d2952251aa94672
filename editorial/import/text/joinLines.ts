import type { Line } from './TextBlock'

/** Widths, in characters, at which editor programs break lines. */
const narrow = 45
const wide = 100

const sentenceEnd = /[.!?…。！？؟][”’"')\]»]*(?:\[\d+\]|[⁰¹²³⁴-⁹]+)?$/u

/**
 * The width at which a text was broken into lines, or null: that of the paragraphs of three lines and more whose lines
 * are of similar, middling width and mostly without the end of a sentence.
 */
export function wrapWidth(groups: readonly (readonly Line[])[]): number | null {
  const widths = groups.flatMap((group) => {
    const all = group.slice(0, -1).map(({ text }) => text.length)
    const ends = group.slice(0, -1).filter(({ text }) => sentenceEnd.test(text)).length
    const even = all.every((length) => length >= narrow && length <= wide)
    return group.length >= 3 && even && ends < all.length / 2 && !isVerse(group) ? [Math.max(...all)] : []
  })
  return widths.length === 0 ? null : Math.max(...widths)
}

/** The paragraphs of lines without an empty line between; each has its lines, broken ones joined. */
export function joinLines(group: readonly Line[], width: number | null): { lines: string[] }[] {
  const paragraphs: { lines: string[] }[] = []
  const isMeant = isVerse(group)
  for (const [at, line] of group.entries()) {
    const before = group[at - 1]
    const open = paragraphs.at(-1)
    if (!before || !open || isParagraphBreak(before, line)) paragraphs.push({ lines: [line.text] })
    else if (!isMeant && isBroken(before, line, width, at === group.length - 1 && group.length === 2))
      open.lines.splice(-1, 1, joined(open.lines.at(-1) ?? '', line.text))
    else open.lines.push(line.text)
  }
  return paragraphs.flatMap(({ lines }) => splitLong(lines))
}

/**
 * Whether lines end where their author meant them to, as in a poem: an editor program breaks a line only where the next
 * word has no room, so no line is wider than another with the first word of the line below it.
 */
function isVerse(group: readonly Line[]): boolean {
  const widest = Math.max(...group.map(({ text }) => text.length))
  if (widest > wide) return false
  const breaks = group.slice(0, -1).map(({ text }, at) => text.length + 1 + firstWord(group[at + 1]).length)
  const early = breaks.filter((length) => length <= widest).length
  return early > 0 && (early >= breaks.length / 2 || early >= 3)
}

const firstWord = (line: Line | undefined): string => line?.text.split(/\s/, 1)[0] ?? ''

/** Whether the second line begins a paragraph by its indent. */
const isParagraphBreak = (before: Line, line: Line): boolean =>
  line.indent >= before.indent + 2 && line.indent <= 12 && sentenceEnd.test(before.text)

/** Whether an editor program broke a paragraph between two lines. */
function isBroken({ text: before }: Line, line: Line, width: number | null, isPair: boolean): boolean {
  const { text } = line
  if (/^\p{Ll}/u.test(text) && !sentenceEnd.test(before) && before.length >= 30) return true
  if (width !== null)
    return before.length <= width + 2 && before.length + 1 + firstWord(line).length > width && before.length >= narrow
  const long = before.length >= 55 && before.length <= wide
  return isPair && long && !/[.!?:;…)]$/u.test(before) && sentenceEnd.test(text)
}

/** Words that a break parted are joined: without a space after a hyphen, and in scripts without spaces. */
export function joined(before: string, after: string): string {
  const hyphened = /\p{L}[-‐]$/u.test(before) && /^\p{Ll}/u.test(after)
  const unspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：]$/u.test(before) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}“「《]/u.test(after)
  return hyphened || unspaced ? `${before}${after}` : `${before} ${after}`
}

/** Long lines beneath each other are a paragraph each, as in a text without empty lines; short ones stay together. */
function splitLong(lines: readonly string[]): { lines: string[] }[] {
  const split: { lines: string[] }[] = []
  let previous = ''
  for (const line of lines) {
    const open = split.at(-1)
    if (open && previous.length <= wide && line.length <= wide) open.lines.push(line)
    else split.push({ lines: [line] })
    previous = line
  }
  return split
}
