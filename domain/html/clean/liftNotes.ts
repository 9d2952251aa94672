import type { Findings } from '@/domain/html/Findings'
import { element, type HtmlElement, type HtmlNode, isElement, wordsOf } from '@/domain/html/tree/HtmlNode'

import { Anchors, fragmentOf } from './Anchors'
import { noteContainer } from './noteContainer'
import { withoutContainers } from './withoutContainers'

/** The tag of a note at its mark. Where a note has several marks, its attribute `name` is the same for all of them. */
export const noteTag = 'x-note'
const marks = /^[[(]?\s*(\p{L}{0,6}\.?\s?\d{1,4}|[ivxlcdm]{1,8}|\p{L}|[*†‡§¶#]{1,4})\s*[\])]?$/iu

interface Note {
  readonly container: HtmlElement
  /** Where the links back from the note lead. */
  readonly backTo: Set<string>
}

/**
 * Puts the footnotes and endnotes of a document at their marks. A note is known by its two links: from the mark to the
 * note and from the note back to the mark. Word, LibreOffice, Google Docs, Markdown, WordPress, Wikipedia and Substack
 * all write both; their names differ.
 */
export function liftNotes(nodes: readonly HtmlNode[], findings: Findings): readonly HtmlNode[] {
  const anchors = new Anchors(nodes)
  const { notes, at } = findNotes(anchors)
  if (notes.size === 0) return nodes
  const lifted = new Map<HtmlElement, HtmlNode>()
  const placed = new Set<Note>()
  const names = namesOf([...at.values()])
  for (const [mark, note] of at) {
    const name = names.get(note)
    lifted.set(mark, element(noteTag, placed.has(note) ? [] : contents(note), name === undefined ? {} : { name }))
    placed.add(note)
  }
  return withoutContainers(nodes, new Set(notes.keys()), lifted, findings)
}

function findNotes(anchors: Anchors): { notes: Map<HtmlElement, Note>; at: Map<HtmlElement, Note> } {
  const notes = new Map<HtmlElement, Note>()
  const at = new Map<HtmlElement, Note>()
  for (const mark of anchors.links) {
    if (!marks.test(wordsOf([mark])) || anchors.outwards(mark).some((outer) => notes.has(outer))) continue
    for (const target of anchors.find(fragmentOf(mark) ?? '')) {
      const container = noteContainer(anchors, target, mark)
      if (container === null || at.has(mark)) continue
      const near = anchors.namesNear(mark)
      const known = notes.get(container)
      if (!known && !anchors.targetsWithin(container).some((name) => near.has(name))) continue
      const note = known ?? { container, backTo: new Set<string>() }
      for (const name of near) note.backTo.add(name)
      notes.set(container, note)
      at.set(mark, note)
    }
  }
  return { notes, at }
}

/** Names for the notes that have several marks, of their first words. */
function namesOf(marked: readonly Note[]): ReadonlyMap<Note, string> {
  const seen = new Set<Note>()
  const names = new Map<Note, string>()
  const taken = new Set<string>()
  for (const note of marked) {
    if (seen.has(note) && !names.has(note)) {
      const words =
        wordsOf(contents(note))
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? []
      const base = words.slice(0, 2).join('-').slice(0, 40) || 'note'
      const name = taken.has(base) ? `${base}-${taken.size}` : base
      names.set(note, name)
      taken.add(name)
    }
    seen.add(note)
  }
  return names
}

/** The nodes of a note without the links back to its marks. */
function contents({ container, backTo }: Note): readonly HtmlNode[] {
  const without = (nodes: readonly HtmlNode[]): HtmlNode[] =>
    nodes.flatMap((node): HtmlNode[] => {
      if (!isElement(node)) return [node]
      if (node.tag === 'a' && backTo.has(fragmentOf(node) ?? '')) return []
      return [{ ...node, children: without(node.children) }]
    })
  return withoutMark(without(container.children)).nodes
}

/** Nodes without the caret, dot or bracket that is left of the mark at their start. */
function withoutMark(nodes: readonly HtmlNode[]): { nodes: readonly HtmlNode[]; done: boolean } {
  const kept: HtmlNode[] = []
  for (const [index, node] of nodes.entries()) {
    if (!isElement(node)) {
      const text = node.replace(/^[\s^↑.:)\]]+/, '')
      kept.push(text)
      if (text !== '') return { nodes: [...kept, ...nodes.slice(index + 1)], done: true }
      continue
    }
    const inner = withoutMark(node.children)
    kept.push({ ...node, children: inner.nodes })
    if (inner.done) return { nodes: [...kept, ...nodes.slice(index + 1)], done: true }
  }
  return { nodes: kept, done: false }
}
