import type { TypedFootnote, TypedInline, TypedNoteReference, TypedText } from '@/domain/body/TypedBody'
import { hasVisibleText } from '@/domain/text'

import { typedBullet } from '@/domain/html/clean/listMarker'

import { composed } from './cleanCharacters'
import type { Format } from './Place'

/** A run of words, a break or a note, with the link that it stands in. */
export type Piece =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly format: Format
      readonly lang: string | null
      readonly url: string | null
    }
  | { readonly kind: 'break'; readonly url: string | null }
  | { readonly kind: 'note'; readonly note: TypedFootnote | TypedNoteReference }

type TextPiece = Extract<Piece, { kind: 'text' }>

/** The running text of pieces: space collapsed, runs of the same look joined, empty links dropped. */
export function inlinesOf(pieces: readonly Piece[]): TypedInline[] {
  return linked(joined(spaced(pieces)))
}

/** Pieces without the bullet that is typed at their start; null where there is none, or nothing but it. */
export function withoutBullet(pieces: readonly Piece[]): Piece[] | null {
  const first = Math.max(
    0,
    pieces.findIndex((piece) => piece.kind !== 'break' && !isBlank(piece)),
  )
  const later = pieces.findIndex((piece, at) => at > first && piece.kind !== 'text')
  const run = pieces.slice(first, later < 0 ? undefined : later)
  const text = run.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')
  let left = typedBullet.exec(text)?.[0].length ?? 0
  if (left === 0) return null
  const rest = pieces.slice(first).map((piece) => {
    if (piece.kind !== 'text' || left === 0) return piece
    const taken = Math.min(left, piece.text.length)
    left -= taken
    return { ...piece, text: piece.text.slice(taken) }
  })
  return isShown(inlinesOf(rest)) ? rest : null
}

const isBlank = (piece: Piece): boolean => piece.kind === 'text' && /^[\s\u00A0]*$/.test(piece.text)

/** Whether a reader sees anything of running text. */
export const isShown = (children: readonly TypedInline[]): boolean =>
  children.some((child) => {
    if (child.type === 'text') return hasVisibleText(child.text)
    return child.type === 'link' || child.type === 'innerLink' ? isShown(child.children) : child.type !== 'lineBreak'
  })

/**
 * Pieces with at most one space between words and none at breaks and ends. One no-break space stays; several, or one
 * beside another space, were made for their width and become an ordinary one.
 */
function spaced(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  let before: 'start' | 'space' | 'word' = 'start'
  for (const piece of pieces) {
    if (piece.kind === 'note') {
      kept.push(piece)
      before = 'word'
      continue
    }
    if (piece.kind === 'break') {
      trimEnd(kept)
      kept.push(piece)
      before = 'start'
      continue
    }
    const clean = piece.text.replaceAll(/[ \u00A0]{2,}/g, ' ')
    const starts = /^[ \u00A0]/.test(clean)
    const text: string = starts && before !== 'word' ? clean.slice(1) : clean
    if (starts && before === 'space') widen(kept)
    if (text === '') continue
    kept.push({ ...piece, text })
    before = /[ \u00A0]$/.test(text) ? 'space' : 'word'
  }
  trimEnd(kept)
  while (kept.at(-1)?.kind === 'break') {
    kept.pop()
    trimEnd(kept)
  }
  while (kept[0]?.kind === 'break') kept.shift()
  return kept
}

/** Makes the no-break space at the end an ordinary one, since another follows it. */
function widen(kept: Piece[]): void {
  const last = kept.at(-1)
  if (last?.kind === 'text') kept.splice(-1, 1, { ...last, text: last.text.replace(/\u00A0$/, ' ') })
}

function trimEnd(kept: Piece[]): void {
  const last = kept.at(-1)
  if (last?.kind !== 'text') return
  const text = last.text.replace(/[ \u00A0]+$/, '')
  kept.splice(-1, 1, ...(text === '' ? [] : [{ ...last, text }]))
}

function joined(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const last = kept.at(-1)
    if (piece.kind === 'text' && last?.kind === 'text' && isAlike(last, piece)) {
      kept.splice(-1, 1, { ...last, text: last.text + piece.text })
    } else kept.push(piece)
  }
  return kept
}

const looks = ['bold', 'italic', 'superscript', 'subscript', 'strikethrough'] as const

const isAlike = (one: TextPiece, other: TextPiece): boolean =>
  one.url === other.url &&
  one.lang === other.lang &&
  looks.every((look) => (one.format[look] === true) === (other.format[look] === true))

function linked(pieces: readonly Piece[]): TypedInline[] {
  const inlines: TypedInline[] = []
  for (let at = 0; at < pieces.length;) {
    const url = urlOf(pieces[at])
    let end = at + 1
    while (url !== null && end < pieces.length && urlOf(pieces[end]) === url) end += 1
    const children = pieces.slice(at, end).map(typed)
    if (url !== null && isShown(children)) inlines.push({ type: 'link', url, children })
    else inlines.push(...children)
    at = end
  }
  return inlines
}

const urlOf = (piece: Piece | undefined): string | null =>
  piece === undefined || piece.kind === 'note' ? null : piece.url

function typed(piece: Piece): TypedInline {
  if (piece.kind === 'note') return piece.note
  if (piece.kind === 'break') return { type: 'lineBreak' }
  const text: TypedText = {
    type: 'text',
    text: composed(piece.text),
    ...(piece.lang === null ? {} : { lang: piece.lang }),
  }
  return looks.reduce((run, look) => (piece.format[look] === true ? { ...run, [look]: true } : run), text)
}
