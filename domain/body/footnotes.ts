import type { Body, Footnote, Inline, NoteReference } from './Body'
import { inlinesOf } from './nodes/blocks'

/** A note as the list at the end has it. */
export interface Note {
  readonly number: number
  readonly children: readonly Inline[]
  /** How many marks in the text refer to it. */
  readonly marks: number
}

/** All notes of a body in reading order. */
export function footnotes(body: Body): Note[] {
  const marks = body.flatMap((block) => inlinesOf(block).flatMap(marksIn))
  return marks
    .filter((mark) => mark.type === 'footnote')
    .map(({ number, children }) => ({
      number,
      children,
      marks: marks.filter((mark) => mark.number === number).length,
    }))
}

function marksIn(inline: Inline): (Footnote | NoteReference)[] {
  if (inline.type === 'footnote' || inline.type === 'noteReference') return [inline]
  return inline.type === 'link' ? inline.children.flatMap(marksIn) : []
}
