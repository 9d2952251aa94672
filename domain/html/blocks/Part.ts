import type { TypedFootnote, TypedInline, TypedNoteReference, TypedText } from '@/domain/body/TypedBody'
import { hasVisibleText } from '@/domain/text'

import { typedBullet } from '@/domain/html/clean/listMarker'

import { composed } from './cleanCharacters'
import type { Format } from './Place'

/** A run of words, a break or a note, with the link that it stands in. */
export type Part =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly format: Format
      readonly lang: string | null
      readonly url: string | null
    }
  | { readonly kind: 'break'; readonly url: string | null }
  | { readonly kind: 'note'; readonly note: TypedFootnote | TypedNoteReference }

type TextPart = Extract<Part, { kind: 'text' }>

/** The running text of parts: space collapsed, runs of the same look joined, empty links dropped. */
export function inlinesOf(parts: readonly Part[]): TypedInline[] {
  return linked(joined(spaced(parts)))
}

/** Parts without the bullet that is typed at their start; null where there is none, or nothing but it. */
export function withoutBullet(parts: readonly Part[]): Part[] | null {
  const first = Math.max(
    0,
    parts.findIndex((part) => part.kind !== 'break' && !isBlank(part)),
  )
  const later = parts.findIndex((part, at) => at > first && part.kind !== 'text')
  const run = parts.slice(first, later < 0 ? undefined : later)
  const text = run.map((part) => (part.kind === 'text' ? part.text : '')).join('')
  let left = typedBullet.exec(text)?.[0].length ?? 0
  if (left === 0) return null
  const rest = parts.slice(first).map((part) => {
    if (part.kind !== 'text' || left === 0) return part
    const taken = Math.min(left, part.text.length)
    left -= taken
    return { ...part, text: part.text.slice(taken) }
  })
  return isShown(inlinesOf(rest)) ? rest : null
}

const isBlank = (part: Part): boolean => part.kind === 'text' && /^[\s\u00A0]*$/.test(part.text)

/** Whether a reader sees anything of running text. */
export const isShown = (children: readonly TypedInline[]): boolean =>
  children.some((child) => {
    if (child.type === 'text') return hasVisibleText(child.text)
    return child.type === 'link' || child.type === 'innerLink' ? isShown(child.children) : child.type !== 'lineBreak'
  })

/**
 * Parts with at most one space between words and none at breaks and ends. One no-break space stays; several, or one
 * beside another space, were made for their width and become an ordinary one.
 */
function spaced(parts: readonly Part[]): Part[] {
  const kept: Part[] = []
  let before: 'start' | 'space' | 'word' = 'start'
  for (const part of parts) {
    if (part.kind === 'note') {
      kept.push(part)
      before = 'word'
      continue
    }
    if (part.kind === 'break') {
      trimEnd(kept)
      kept.push(part)
      before = 'start'
      continue
    }
    const clean = part.text.replaceAll(/[ \u00A0]{2,}/g, ' ')
    const starts = /^[ \u00A0]/.test(clean)
    const text: string = starts && before !== 'word' ? clean.slice(1) : clean
    if (starts && before === 'space') widen(kept)
    if (text === '') continue
    kept.push({ ...part, text })
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
function widen(kept: Part[]): void {
  const last = kept.at(-1)
  if (last?.kind === 'text') kept.splice(-1, 1, { ...last, text: last.text.replace(/\u00A0$/, ' ') })
}

function trimEnd(kept: Part[]): void {
  const last = kept.at(-1)
  if (last?.kind !== 'text') return
  const text = last.text.replace(/[ \u00A0]+$/, '')
  kept.splice(-1, 1, ...(text === '' ? [] : [{ ...last, text }]))
}

function joined(parts: readonly Part[]): Part[] {
  const kept: Part[] = []
  for (const part of parts) {
    const last = kept.at(-1)
    if (part.kind === 'text' && last?.kind === 'text' && isAlike(last, part)) {
      kept.splice(-1, 1, { ...last, text: last.text + part.text })
    } else kept.push(part)
  }
  return kept
}

const looks = ['bold', 'italic', 'superscript', 'subscript', 'strikethrough'] as const

const isAlike = (one: TextPart, other: TextPart): boolean =>
  one.url === other.url &&
  one.lang === other.lang &&
  looks.every((look) => (one.format[look] === true) === (other.format[look] === true))

function linked(parts: readonly Part[]): TypedInline[] {
  const inlines: TypedInline[] = []
  for (let at = 0; at < parts.length;) {
    const url = urlOf(parts[at])
    let end = at + 1
    while (url !== null && end < parts.length && urlOf(parts[end]) === url) end += 1
    const children = parts.slice(at, end).map(typed)
    if (url !== null && isShown(children)) inlines.push({ type: 'link', url, children })
    else inlines.push(...children)
    at = end
  }
  return inlines
}

const urlOf = (part: Part | undefined): string | null => (part === undefined || part.kind === 'note' ? null : part.url)

function typed(part: Part): TypedInline {
  if (part.kind === 'note') return part.note
  if (part.kind === 'break') return { type: 'lineBreak' }
  const text: TypedText = {
    type: 'text',
    text: composed(part.text),
    ...(part.lang === null ? {} : { lang: part.lang }),
  }
  return looks.reduce((run, look) => (part.format[look] === true ? { ...run, [look]: true } : run), text)
}
