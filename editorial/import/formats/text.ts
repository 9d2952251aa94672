import type { TypedFlow, TypedInline, TypedItem } from '@/domain/body/TypedBody'
import { blockText } from '@/editorial/import/anatomy/Unit'
import { type ManuscriptBlock, noMetadata, type ReportLine } from '@/editorial/import/Manuscript'
import { cleanCharacters } from '@/editorial/import/text/cleanCharacters'
import { decodeText } from '@/editorial/import/text/decodeText'
import { NoteMarks } from '@/editorial/import/text/NoteMarks'
import { readNotes } from '@/editorial/import/text/readNotes'
import type { TextBlock, TextItem } from '@/editorial/import/text/TextBlock'
import { textBlocks, type TextBlocks } from '@/editorial/import/text/textBlocks'

import { fileKinds } from './fileKinds'
import { type Format, type Reading, refused } from './Format'

const maxBytes = 2_000_000

/** Plain text in any common encoding, with the signs of lists, quotations, rules, notes and links that people type. */
export const text: Format = {
  name: fileKinds.text.name,
  accepts: () => true,
  read: ({ bytes }) => readText(bytes),
}

/** The manuscript in the bytes of a plain text, or a refusal: it is empty, larger than 2 MB, or no text. */
export function readText(bytes: Uint8Array): Reading {
  if (bytes.length > maxBytes)
    return refused(
      `The file has ${(bytes.length / 1_000_000).toFixed(1)} MB; a commentary’s text has far less than 2 MB. Is it the right file?`,
    )
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const cleaned = cleanCharacters(decoded.text)
  if (cleaned.text.trim() === '') return refused('There is nothing in the file.')
  const structure = textBlocks(cleaned.text)
  const { blocks, notes, marks } = readNotes(structure.blocks)
  const noteMarks = new NoteMarks(notes)
  const read = blocks.flatMap((block) => toBlock(block, noteMarks))
  const unused = [...notes].filter(([number]) => !noteMarks.used.has(number))
  return {
    ok: true,
    manuscript: {
      blocks: [...read, ...unused.map(([number, note]) => paragraph([{ type: 'text', text: `${number}. ${note}` }]))],
      metadata: noMetadata,
      changed: [...decoded.changed, ...cleaned.changed, ...structureChanges(structure, [...marks, ...noteMarks.taken])],
      toDo: [...decoded.toDo, ...cleaned.toDo, ...unused.map(([number]) => unusedNote(number)), ...openMarks(read)],
      identities: [identityOf(cleaned.text), formerIdentity(decoded.text)],
    },
  }
}

/** A text without the space at the ends of its lines and of itself, which editors and programs add. */
const identityOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()

/** The text by which an import was known again before space at its ends was left out. */
const formerIdentity = (decoded: string): string =>
  decoded
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\u000B\u000C]/g, '\n')
    .normalize('NFC')

function toBlock(block: TextBlock, marks: NoteMarks): ManuscriptBlock[] {
  switch (block.type) {
    case 'rule':
      return [{ type: 'rule' }]
    case 'heading':
      return [{ type: 'heading', level: block.level, children: marks.inlines(block.text) }]
    case 'quote':
      return [{ type: 'quote', blocks: block.blocks.flatMap((inner) => toFlow(inner, marks)) }]
    default:
      return toFlow(block, marks)
  }
}

/** A block in a quotation; a rule there has no place, and a quotation in it becomes its paragraphs. */
function toFlow(block: TextBlock, marks: NoteMarks): TypedFlow[] {
  switch (block.type) {
    case 'paragraph':
      return [
        paragraph(
          block.lines.flatMap((line, at) => [
            ...(at > 0 ? [{ type: 'lineBreak' as const }] : []),
            ...marks.inlines(line),
          ]),
        ),
      ]
    case 'heading':
      return [paragraph(marks.inlines(block.text))]
    case 'list':
      return [
        {
          type: 'list',
          ordered: block.ordered,
          ...(block.start === 1 ? {} : { start: block.start }),
          items: block.items.map((item) => toItem(item, marks)),
        },
      ]
    case 'quote':
      return block.blocks.flatMap((inner) => toFlow(inner, marks))
    case 'rule':
      return []
  }
}

const toItem = ({ text: words, lists }: TextItem, marks: NoteMarks): TypedItem => ({
  blocks: [paragraph(marks.inlines(words)), ...lists.flatMap((list) => toFlow(list, marks))],
})

const paragraph = (children: readonly TypedInline[]) => ({ type: 'paragraph' as const, children })

function structureChanges(
  { listMarks, quoteMarks, rules, joined, forwarded }: TextBlocks,
  noteMarks: readonly string[],
): ReportLine[] {
  const line = (what: string, marks: readonly string[]): ReportLine[] =>
    marks.length === 0 ? [] : [{ what, text: marks.filter(Boolean).join(' ') }]
  return [
    ...(joined > 0 ? [{ what: `Broken lines were joined in ${joined} paragraphs.` }] : []),
    ...(forwarded === null
      ? []
      : [
          { what: 'The text is quoted by a mail; the marks of that were taken away.', text: '>' },
          ...line('Words of the mail around the text were left out.', forwarded),
        ]),
    ...line('The marks before list items were taken away; the list makes its own.', listMarks),
    ...line('The marks before quoted lines were taken away; the text is a quotation.', quoteMarks),
    ...line('Signs around the text became headings and rules between its parts.', rules),
    ...line('The notes stand at their marks now, as footnotes; their numbers are set anew.', noteMarks),
  ]
}

const unusedNote = (number: string): ReportLine => ({
  what: `Note ${number} has no mark in the text. It stands at the end; put it where it belongs.`,
})

/** Marks that look like those of notes, where the file has no note for them. */
function openMarks(blocks: readonly ManuscriptBlock[]): ReportLine[] {
  const marks = blocks.flatMap((block) => blockText(block).match(/\[\d{1,3}\]|(?<=[.,;:!?”"’])[⁰¹²³⁴-⁹]+/gu) ?? [])
  return marks.length === 0
    ? []
    : [
        {
          what: `The text has marks of notes (${[...new Set(marks)].slice(0, 12).join(', ')}), but the file has no notes for them. Ask for them, or take the marks out.`,
        },
      ]
}
