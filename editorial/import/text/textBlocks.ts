import { joinLines, wrapWidth } from './joinLines'
import { listMark } from './listMark'
import { readDialogue } from './readDialogue'
import { readList } from './readList'
import { type Line, linesOf, type TextBlock } from './TextBlock'

export interface TextBlocks {
  readonly blocks: readonly TextBlock[]
  /** The signs that became the structure of a list. */
  readonly listMarks: readonly string[]
  readonly quoteMarks: readonly string[]
  readonly rules: readonly string[]
  /** The lines of a mail around the text that it quotes; null where it quotes none. */
  readonly forwarded: readonly string[] | null
  /** The number of paragraphs in which broken lines were joined. */
  readonly joined: number
}

const ruleLine = /^(?:[*⁂❦§#~]|(?:\*\s*){3,}|(?:[-–—_~=]\s*){3,}|(?:[•·]\s*){3,}|(?:#\s*){3,})$/u
/** A heading as Markdown marks it. */
const headingLine = /^(#{1,6})\s+(\S.*)$/
const quoteLine = /^(?:>\s?)+/

/** The blocks of a plain text: paragraphs, lists, quotations and rules. */
export function textBlocks(text: string): TextBlocks {
  const given = linesOf(text)
  const lines = isForwarded(given) ? linesOf(quotedWords(text)) : given
  const found = { blocks: [], listMarks: [], quoteMarks: [], rules: [], joined: 0 }
  const width = wrapWidth(groupsOf(lines))
  const forwarded = lines === given ? null : given.filter((line) => line.text !== '' && !isQuoted(line))
  return { ...readLines(lines, width, found), forwarded: forwarded?.map((line) => line.text) ?? null }
}

/** The quoted lines of a mail without their marks. */
const quotedWords = (text: string): string =>
  text
    .split('\n')
    .map((line) => (quoteLine.test(line.trim()) ? line.replace(/^\s*> ?/, '') : ''))
    .join('\n')

const isQuoted = ({ text }: Line): boolean => quoteLine.test(text)

/** Whether a text came in a mail that quotes all of it, some lines above and below aside: its marks say nothing of it. */
function isForwarded(lines: readonly Line[]): boolean {
  const written = lines.filter(({ text }) => text !== '')
  const quoted = written.filter(isQuoted).length
  return quoted >= 5 && quoted >= written.length * 0.8
}

/** Runs of lines that may be one paragraph: without an empty line, a list or another sign between. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [[]]
  for (const line of lines) {
    if (isPlain(line)) groups.at(-1)?.push(line)
    else groups.push([])
  }
  return groups.filter(({ length }) => length > 0)
}

const isPlain = ({ text }: Line): boolean =>
  text !== '' && listMark(text) === null && !ruleLine.test(text) && !quoteLine.test(text) && !headingLine.test(text)

interface Growing {
  blocks: TextBlock[]
  listMarks: string[]
  quoteMarks: string[]
  rules: string[]
  joined: number
}

function readLines(lines: readonly Line[], width: number | null, found: Growing): Growing {
  for (let at = 0; at < lines.length;) at += readBlock(lines, at, width, found)
  return found
}

/** Reads the block at a line and returns the number of lines it takes. */
function readBlock(lines: readonly Line[], at: number, width: number | null, found: Growing): number {
  const line = lines[at]
  if (!line || line.text === '') return 1
  if (ruleLine.test(line.text)) {
    found.blocks.push({ type: 'rule' })
    found.rules.push(line.text)
    return 1
  }
  const [, hashes, heading] = headingLine.exec(line.text) ?? []
  if (hashes !== undefined && heading !== undefined) {
    found.blocks.push({ type: 'heading', level: hashes.length > 2 ? 3 : 2, text: heading })
    found.rules.push(hashes)
    return 1
  }
  if (quoteLine.test(line.text)) return readQuote(lines, at, width, found)
  const dialogue = readDialogue(lines, at)
  if (dialogue) {
    found.blocks.push(...dialogue.speeches.map((words) => ({ type: 'paragraph' as const, lines: [words] })))
    return dialogue.taken
  }
  const list = readList(lines, at)
  if (list) {
    found.blocks.push(list.list)
    found.listMarks.push(...list.marks)
    return list.taken
  }
  return readParagraphs(lines, at, width, found)
}

function readQuote(lines: readonly Line[], at: number, width: number | null, found: Growing): number {
  const run = runOf(lines, at, ({ text }) => quoteLine.test(text))
  const inside = run.map(({ text }) => text.replace(quoteLine, '')).join('\n')
  const within = readLines(linesOf(inside), width ?? wrapWidth(groupsOf(linesOf(inside))), { ...found, blocks: [] })
  found.joined = within.joined
  found.quoteMarks.push(...run.map(({ text }) => quoteLine.exec(text)?.[0].replaceAll(/\s/g, '') ?? ''))
  found.blocks.push({ type: 'quote', blocks: within.blocks })
  return run.length
}

function readParagraphs(lines: readonly Line[], at: number, width: number | null, found: Growing): number {
  const run = [...lines.slice(at, at + 1), ...runOf(lines, at + 1, isPlain)]
  const paragraphs = joinLines(run, width)
  const shown = paragraphs.reduce((sum, paragraph) => sum + paragraph.lines.length, 0)
  if (shown < run.length) found.joined += 1
  const [heading] = run
  const underline = lines[at + run.length]?.text ?? ''
  const isUnderlined =
    run.length === 1 &&
    heading &&
    /^(?:=+|-+)$/.test(underline) &&
    Math.abs(underline.length - heading.text.length) <= 2
  if (isUnderlined) {
    found.blocks.push({ type: 'heading', level: 2, text: heading.text })
    found.rules.push(underline)
    return 2
  }
  found.blocks.push(...paragraphs.map(({ lines: own }) => ({ type: 'paragraph' as const, lines: own })))
  return run.length
}

function runOf(lines: readonly Line[], at: number, belongs: (line: Line) => boolean): Line[] {
  const run: Line[] = []
  for (let line = lines[at]; line && belongs(line); line = lines[at + run.length]) run.push(line)
  return run
}
