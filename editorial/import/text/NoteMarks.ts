import { LinkifyIt } from 'linkify-it'

import { safeUrl } from '@/domain/body/safeUrl'
import type { TypedInline } from '@/domain/body/TypedBody'

import { noteNumber } from './readNotes'

/** Addresses that begin with https://, http:// or www., and mail addresses. */
const linkify = new LinkifyIt({ fuzzyEmail: true, fuzzyLink: true, fuzzyIP: false })

/** What a raised number belongs to as a power or a count of atoms: a unit, ten, “CO”. */
const raised = String.raw`(?<!(?<![\p{L}\p{N}])(?:[kcdmnµμ]?m|ft|yd|mi|sec|s|[CNS]O|10))`
/** What any number belongs to: a unit, a formula such as “MgCl”. An acronym may have a raised mark: “UN³”. */
const measured = String.raw`(?<!(?<![\p{L}\p{N}])(?:[kcdmnµμ]?m|ft|yd|mi|sec|s|(?:\p{Lu}\p{Ll}?\d*){2,6}))`
/** [1] and ¹ anywhere; a plain number only where it touches the end of a word or sentence, and never after “p.”. */
const plainNumber = String.raw`(?<=\p{Ll}[.,;:!?]?[”"’')\]»]{0,2})(?<!\b(?:pp?|no|nr|vol|art|ch)\.)\d{1,3}(?![\p{L}\p{N}]|[.,]\d)`
const noteMark = new RegExp(String.raw`\[(\d{1,3})\]|${raised}(?<![⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]+|${measured}${plainNumber}`, 'gu')

/** The notes of one text, given out to its marks in reading order. */
export class NoteMarks {
  /** The marks that became footnotes. */
  readonly taken: string[] = []
  readonly used = new Set<string>()

  constructor(readonly notes: ReadonlyMap<string, string>) {}

  /** The words of a paragraph with its links and, at their marks, its notes. */
  inlines(text: string): TypedInline[] {
    const inlines: TypedInline[] = []
    let from = 0
    for (const { index, 0: mark } of text.matchAll(noteMark)) {
      const note = this.note(mark)
      if (!note) continue
      inlines.push(...linked(text.slice(from, index)), note)
      from = index + mark.length
    }
    return [...inlines, ...linked(text.slice(from))]
  }

  private note(mark: string): TypedInline | null {
    const number = noteNumber(mark)
    const text = this.notes.get(number)
    if (text === undefined) return null
    this.taken.push(mark)
    if (this.used.has(number)) return { type: 'noteReference', name: number }
    this.used.add(number)
    return { type: 'footnote', name: number, children: linked(text) }
  }
}

/** A text with its addresses as links; an address that readers may not be sent to stays plain text. */
export function linked(text: string): TypedInline[] {
  const inlines: TypedInline[] = []
  let from = 0
  for (const { index, lastIndex, url, schema, text: shown } of linkify.match(text) ?? []) {
    const isMeant = schema !== '' || /^www\./i.test(shown) || shown.includes('@')
    const address = isMeant ? safeUrl(url.replace(/^http:\/\/(?=www\.)/i, 'https://')) : null
    if (address === null) continue
    inlines.push(...words(text.slice(from, index)), { type: 'link', url: address, children: words(shown) })
    from = lastIndex
  }
  return [...inlines, ...words(text.slice(from))]
}

const words = (text: string): TypedInline[] => (text === '' ? [] : [{ type: 'text', text }])
