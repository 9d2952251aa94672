import { attributeOf, element, type HtmlElement, type HtmlNode, isElement } from '@/domain/html/tree/HtmlNode'

/** An item of a list as word processors write it: one after another, each with its level. */
export interface ListEntry {
  /** The list it belongs to, by the document’s own name for it. */
  readonly key: string
  /** 1 for the outermost. */
  readonly level: number
  readonly ordered: boolean
  readonly number: number | null
  readonly children: readonly HtmlNode[]
}

/** Nested lists of entries that follow each other; another list begins where its kind, its name or its count does. */
export function nestEntries(entries: readonly ListEntry[]): HtmlElement[] {
  const lists: HtmlElement[] = []
  let at = 0
  while (at < entries.length) {
    const end = endOfList(entries, at)
    lists.push(listOf(entries.slice(at, end)))
    at = end
  }
  return lists
}

/** Where the list ends that begins at an entry; entries below its level belong to the item before them. */
function endOfList(entries: readonly ListEntry[], start: number): number {
  let last = entries[start]
  let end = start + 1
  for (let entry = entries[end]; entry && last; entry = entries[end]) {
    const level = Math.min(last.level, entry.level)
    if (entry.level <= last.level && level === entry.level && isOther(last, entry)) break
    if (entry.level <= last.level) last = entry
    end += 1
  }
  return end
}

const isOther = (before: ListEntry, entry: ListEntry): boolean =>
  before.ordered !== entry.ordered ||
  (entry.ordered && entry.number !== null && before.number !== null && entry.number <= before.number) ||
  (entry.key !== before.key && entry.number === 1)

function listOf(entries: readonly ListEntry[]): HtmlElement {
  const [first] = entries
  const level = Math.min(...entries.map((entry) => entry.level))
  const items: { own: ListEntry | null; inner: ListEntry[] }[] = []
  for (const entry of entries) {
    if (entry.level === level) items.push({ own: entry, inner: [] })
    else if (items.length === 0) items.push({ own: null, inner: [entry] })
    else items.at(-1)?.inner.push(entry)
  }
  const ordered = (entries.find((entry) => entry.level === level) ?? first)?.ordered === true
  const start = first?.number ?? 1
  const attributes: Record<string, string> = ordered && start > 1 ? { start: String(start) } : {}
  return element(
    ordered ? 'ol' : 'ul',
    items.map(({ own, inner }) => element('li', [...(own?.children ?? []), ...nestEntries(inner)])),
    attributes,
  )
}

/** The first number of a list element, or null where it counts from 1. */
export function startOf(list: HtmlElement): number | null {
  const first = list.children.filter(isElement).find(({ tag }) => tag === 'li')
  const said = (first && attributeOf(first, 'value')) || attributeOf(list, 'start')
  const start = Number.parseInt(said, 10)
  return Number.isSafeInteger(start) && start > 0 && start < 1_000_000 ? start : null
}
