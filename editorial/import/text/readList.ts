import { joined } from './joinLines'
import { listMark, type ListMark } from './listMark'
import type { Line, TextItem, TextList } from './TextBlock'

interface Entry extends ListMark {
  readonly indent: number
  text: string
}

interface Found {
  readonly list: TextList
  /** The number of lines it takes. */
  readonly taken: number
  readonly marks: readonly string[]
}

/**
 * The list that begins at a line, or null. One item alone is no list, since a dash or a number may
 * begin a paragraph; neither are letters and numbers that do not begin at the first.
 */
export function readList(lines: readonly Line[], from: number): Found | null {
  const { entries, taken } = entriesOf(lines, from)
  const [first] = entries
  if (!first || entries.length < 2) return null
  if (first.ordered && /[a-z]/.test(first.kind) && first.number !== 1) return null
  const { list, rest } = nest(entries, 0)
  if (!list || rest < entries.length) return null
  return list.items.length < 2 && list.items[0]?.lists.length === 0
    ? null
    : { list, taken, marks: entries.map(({ mark }) => mark) }
}

/** The items one after the other, with the lines that continue them; one empty line may part two items. */
function entriesOf(lines: readonly Line[], from: number): { entries: Entry[]; taken: number } {
  const entries: Entry[] = []
  let taken = 0
  for (let at = from, line = lines[at]; line; at += 1, line = lines[at]) {
    const mark = listMark(line.text)
    const last = entries.at(-1)
    if (line.text === '') {
      if (lines[at - 1]?.text === '') break
      continue
    }
    const isApart = at > from && lines[at - 1]?.text === ''
    if (mark && (!last || !isApart || continues(entries, mark, line.indent)))
      entries.push({ ...mark, indent: line.indent, text: mark.item })
    else if (last && !mark && !isApart && (isContinuation(last, line) || isBetween(last, lines[at + 1])))
      last.text = joined(last.text, line.text)
    else break
    taken = at + 1 - from
  }
  return { entries, taken }
}

/** Whether an item after an empty line belongs to the list: by its kind of mark and, where numbered, its number. */
function continues(entries: readonly Entry[], mark: ListMark, indent: number): boolean {
  const fellow = entries.findLast(({ kind }) => kind === mark.kind)
  if (!fellow) return indent > (entries.at(-1)?.indent ?? 0)
  return !mark.ordered || mark.number === fellow.number + 1 || mark.number === 1
}

/** A line without a mark between two items of one kind belongs to the first. */
const isBetween = (item: Entry, next: Line | undefined): boolean =>
  next !== undefined && next.indent === item.indent && listMark(next.text)?.kind === item.kind

const isContinuation = (item: Entry, line: Line): boolean =>
  line.indent >= item.indent + 2 || (/^\p{Ll}/u.test(line.text) && !/[.;!?]$/.test(item.text))

/** The list of the entries from `from` on the level of the first, deeper ones as lists in its items. */
function nest(entries: readonly Entry[], from: number): { list: TextList | null; rest: number } {
  const first = entries[from]
  if (!first) return { list: null, rest: from }
  const items: { text: string; lists: TextList[] }[] = []
  let at = from
  for (let entry = entries[at]; entry; entry = entries[at]) {
    const item = items.at(-1)
    if (item && isDeeper(first, entry)) {
      const { list, rest } = nest(entries, at)
      if (list) item.lists.push(list)
      at = rest
    } else if (entry.kind !== first.kind || entry.indent < first.indent - 1) break
    else {
      items.push({ text: entry.text, lists: [] })
      at += 1
    }
  }
  return {
    list: {
      type: 'list',
      ordered: first.ordered,
      start: first.ordered ? first.number : 1,
      items: items satisfies TextItem[],
    },
    rest: at,
  }
}

/** Bullets that word processors use from the second level on. */
const inner = ['◦', '○', 'o', '▪', '▫', '§', '■', '□', '–', '-']

/** By its indent; where both stand alike, by a mark that is used below the other. */
const isDeeper = (first: Entry, entry: Entry): boolean =>
  entry.indent > first.indent + 1 ||
  (entry.indent >= first.indent - 1 &&
    entry.kind !== first.kind &&
    (first.ordered ? !entry.ordered || /[ai]/.test(entry.kind) : inner.indexOf(entry.kind) > inner.indexOf(first.kind)))
