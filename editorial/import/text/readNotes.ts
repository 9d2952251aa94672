import { isNotesHeading } from '@/editorial/import/words/sectionRules'

import type { TextBlock } from './TextBlock'

export interface Notes {
  /** The blocks without the notes. */
  readonly blocks: readonly TextBlock[]
  /** The words of each note by its number. */
  readonly notes: ReadonlyMap<string, string>
  /** The heading and the numbers that stood before the notes. */
  readonly marks: readonly string[]
}

const superscript = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The digits of a mark such as [1], ¹ or 1. */
export const noteNumber = (mark: string): string =>
  Array.from(mark, (sign) => (superscript.includes(sign) ? String(superscript.indexOf(sign)) : sign))
    .join('')
    .replaceAll(/\D/g, '')

const noteStart = /^(\[\d{1,3}\]|[⁰¹²³⁴-⁹]+|\d{1,3}[.)]?(?=\s))\s*(\S.*)$/u
const bareStart = /^(\[\d{1,3}\]|[⁰¹²³⁴-⁹]+)\s*(\S.*)$/u

/**
 * Takes the notes out of a text: what follows a heading such as “Notes” and begins with numbers or, without a heading,
 * the last paragraphs that begin with [1] or ¹.
 */
export function readNotes(given: readonly TextBlock[]): Notes {
  const blocks = given.flatMap(apartFromHeading)
  const heading = blocks.findLastIndex((block) => isNotesHeading(lineOf(block)))
  const from = heading === -1 ? blocks.findIndex((block) => startsNote(block, bareStart)) : heading + 1
  const start = heading === -1 ? bareStart : noteStart
  const section: { number: string; text: string; mark: string }[] = []
  let at = from
  for (let block = blocks[at]; at >= 0 && block; block = blocks[at]) {
    const notes = notesIn(block, start)
    const last = section.at(-1)
    const isMore = notes === null && last && block.type === 'paragraph' && startsNote(blocks[at + 1], start)
    if (notes === null && !isMore) break
    if (notes) section.push(...notes)
    else if (last && block.type === 'paragraph') last.text = `${last.text} ${block.lines.join(' ')}`
    at += 1
  }
  const numbers = section.map(({ number }) => number)
  if (section.length === 0 || new Set(numbers).size < numbers.length)
    return { blocks: given, notes: new Map(), marks: [] }
  const first = heading === -1 ? from : heading
  return {
    blocks: [...blocks.slice(0, first), ...blocks.slice(at)],
    notes: new Map(section.map(({ number, text }) => [number, text])),
    marks: [...(heading === -1 ? [] : [lineOf(blocks[heading])]), ...section.map(({ mark }) => mark)],
  }
}

/** A heading in one paragraph with the notes below it, as a paragraph of its own. */
function apartFromHeading(block: TextBlock): TextBlock[] {
  if (block.type !== 'paragraph' || block.lines.length < 2 || !isNotesHeading(block.lines[0] ?? '')) return [block]
  return [
    { type: 'paragraph', lines: block.lines.slice(0, 1) },
    { type: 'paragraph', lines: block.lines.slice(1) },
  ]
}

const lineOf = (block: TextBlock | undefined): string => {
  if (block?.type === 'heading') return block.text
  return block?.type === 'paragraph' && block.lines.length === 1 ? (block.lines[0] ?? '') : ''
}

const startsNote = (block: TextBlock | undefined, start: RegExp): boolean =>
  block !== undefined && notesIn(block, start) !== null

function notesIn(block: TextBlock, start: RegExp): { number: string; text: string; mark: string }[] | null {
  if (
    block.type === 'list' &&
    block.ordered &&
    start === noteStart &&
    block.items.every(({ lists }) => lists.length === 0)
  )
    return block.items.map(({ text }, at) => ({ number: String(block.start + at), text, mark: '' }))
  if (block.type !== 'paragraph') return null
  const notes: { number: string; text: string; mark: string }[] = []
  for (const line of block.lines) {
    const [, mark, text] = start.exec(line) ?? []
    const last = notes.at(-1)
    if (mark !== undefined && text !== undefined) notes.push({ number: noteNumber(mark), text, mark })
    else if (last) last.text = `${last.text} ${line}`
    else return null
  }
  return notes
}
