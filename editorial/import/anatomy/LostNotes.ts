import type { TypedFlow, TypedInline } from '@/domain/body/TypedBody'
import type { ManuscriptBlock } from '@/editorial/import/Manuscript'

import { inlineWords, type Unit } from './Unit'

type Note = Extract<TypedInline, { type: 'footnote' }>

/** The notes at the marks of parts that are plain words, such as the title or the byline. */
export class LostNotes {
  private readonly notes: Set<Note>
  private readonly named: ReadonlyMap<string | undefined, Note>

  constructor(units: readonly Unit[]) {
    this.notes = new Set(units.flatMap((unit) => allInlines(unit)).filter(isNote))
    this.named = new Map([...this.notes].map((note) => [note.name, note]))
  }

  /** Running text in which the first reference to one of these notes became the note itself. */
  placed(inlines: readonly TypedInline[]): TypedInline[] {
    return inlines.map((inline) => {
      if (inline.type !== 'noteReference') return inline
      const note = this.named.get(inline.name)
      return note !== undefined && this.notes.delete(note) ? note : inline
    })
  }

  /** Passes the words of each note to `isTaken` and drops those that are taken elsewhere. */
  take(isTaken: (words: string) => boolean): void {
    for (const note of this.notes) if (isTaken(wordsIn(note))) this.notes.delete(note)
  }

  /** The words of the notes that have no place, with the addresses of their links. */
  get words(): string[] {
    return [...this.notes].map((note) => [wordsIn(note), ...addressesIn(note)].join(' '))
  }
}

const isNote = (inline: TypedInline): inline is Note => inline.type === 'footnote'

const wordsIn = ({ children }: Note): string => inlineWords(children).trim()

const addressesIn = (note: Note): string[] =>
  note.children.flatMap((inline) =>
    inline.type === 'link' && !wordsIn(note).includes(inline.url) ? [`(${inline.url})`] : [],
  )

/** The running text of a unit, that of a list with all of its items. */
export const allInlines = ({ type, block, inlines }: Unit): readonly TypedInline[] =>
  type === 'block' ? flowInlines(block) : inlines

function flowInlines(block: ManuscriptBlock | TypedFlow): readonly TypedInline[] {
  if (block.type === 'paragraph') return block.children
  return block.type === 'list' ? block.items.flatMap(({ blocks }) => blocks.flatMap(flowInlines)) : []
}
