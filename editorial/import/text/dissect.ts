import type { Anatomy, FoundAuthor, FoundBlock, FoundDisclaimer, LeadCredit, Part, Span, Unit } from './Anatomy'
import {
  bioOf,
  bylineOf,
  creditOfLine,
  disclaimerOf,
  isDate,
  isFurniture,
  isHeading,
  relativeTimesOf,
} from './recognise'
import { listItem, unitsOf } from './units'

/** Splits a commentary’s plain text into its parts. It never fails: an unrecognised part is a paragraph. */
export function dissect(text: string): Anatomy {
  const units = unitsOf(text)
  const parts = new Map<Unit, Part>()
  markHead(units, parts)
  markTail(units, parts)
  markStandfirst(units, parts)
  markMiddle(units, parts)
  return assemble(text, units, parts)
}

/** Marks the title, then in any order the image’s credit, the byline and the date. */
function markHead(units: readonly Unit[], parts: Map<Unit, Part>): void {
  const [first] = units
  if (!first) return
  const isTitle =
    first.text.length <= 200 && units.length > 1 && !/[.;:,]$/.test(first.text) && bylineOf(first.text) === null
  if (isTitle) parts.set(first, 'title')
  for (const unit of units.slice(isTitle ? 1 : 0, 6)) {
    const part = headPart(unit.text)
    if (part === null && parts.size > 1) return
    if (part !== null) parts.set(unit, part)
  }
}

function headPart(text: string): Part | null {
  if (bylineOf(text)) return 'byline'
  if (isDate(text)) return 'date'
  return creditOfLine(text) ? 'credit' : null
}

/** Marks, from the end upwards, furniture, disclaimers and bios, until any other part comes. */
function markTail(units: readonly Unit[], parts: Map<Unit, Part>): void {
  for (const unit of units.slice(1).reverse()) {
    if (parts.has(unit)) return
    const part = tailPart(unit.text)
    if (part === null) return
    parts.set(unit, part)
  }
}

function tailPart(text: string): Part | null {
  if (isFurniture(text)) return 'furniture'
  if (disclaimerOf(text)) return 'disclaimer'
  if (bioOf(text)) return 'bio'
  return isDate(text) ? 'date' : null
}

/** Marks the first paragraph, where it is short and enough follows. */
function markStandfirst(units: readonly Unit[], parts: Map<Unit, Part>): void {
  const rest = units.filter((unit) => !parts.has(unit))
  const [first, second] = rest
  if (!first || !second || rest.length < 3) return
  if (first.text.length >= 40 && first.text.length <= 400 && second.text.length >= 80 && !isHeading(first.text)) {
    parts.set(first, 'standfirst')
  }
}

function markMiddle(units: readonly Unit[], parts: Map<Unit, Part>): void {
  const rest = units.filter((unit) => !parts.has(unit))
  for (const [at, unit] of rest.entries()) {
    const next = rest[at + 1]
    const neighbours = [rest[at - 1], next].some((other) => other && listItem(other.text))
    if (listItem(unit.text) && neighbours) parts.set(unit, 'listItem')
    else if (at > 0 && next && isHeading(unit.text) && next.text.length > unit.text.length) parts.set(unit, 'heading')
    else parts.set(unit, 'paragraph')
  }
}

function assemble(text: string, units: readonly Unit[], parts: ReadonlyMap<Unit, Part>): Anatomy {
  const all = (part: Part): Unit[] => units.filter((unit) => parts.get(unit) === part)
  const [title] = all('title')
  const [standfirst] = all('standfirst')
  const blocks = blocksOf(units, parts)
  const bylines = all('byline').map((unit) => unit.raw)
  return {
    spans: spansOf(text, units, parts),
    title: title?.text ?? null,
    lead:
      all('credit')
        .map((unit) => creditOfLine(unit.text))
        .find((credit): credit is LeadCredit => credit !== null) ?? null,
    bylines,
    dates: all('date').map((unit) => unit.raw),
    standfirst: standfirst?.text ?? null,
    blocks,
    authors: authorsOf(
      bylines,
      all('bio').map((unit) => unit.text),
    ),
    disclaimers: all('disclaimer')
      .map((unit) => disclaimerOf(unit.text))
      .filter((found): found is FoundDisclaimer => found !== null),
    furniture: all('furniture').map((unit) => unit.raw),
    joined: units.filter((unit) => unit.raw !== unit.text).length,
    marks: all('listItem').map((unit) => listItem(unit.text)?.mark ?? ''),
    relativeTimes: relativeTimesOf(
      units
        .filter((unit) => ['paragraph', 'standfirst'].includes(parts.get(unit) ?? ''))
        .map((unit) => unit.text)
        .join('\n'),
    ),
  }
}

function blocksOf(units: readonly Unit[], parts: ReadonlyMap<Unit, Part>): FoundBlock[] {
  const blocks: FoundBlock[] = []
  for (const unit of units) {
    const part = parts.get(unit)
    if (part === 'paragraph' || part === 'heading') blocks.push({ type: part, text: unit.text })
    if (part !== 'listItem') continue
    const { ordered = false, item = unit.text } = listItem(unit.text) ?? {}
    const last = blocks.at(-1)
    if (last?.type === 'list' && last.ordered === ordered)
      blocks.splice(-1, 1, { ...last, items: [...last.items, item] })
    else blocks.push({ type: 'list', ordered, items: [item] })
  }
  return blocks
}

/**
 * The authors of the byline in its order, each with the bio that begins with their name; without a byline those of the
 * bios.
 */
function authorsOf(bylines: readonly string[], bios: readonly string[]): FoundAuthor[] {
  const told = bios.map((bio) => ({ name: bioOf(bio)?.name ?? '', bio }))
  const named = bylines.flatMap((line) => bylineOf(line) ?? [])
  const signed = named.map((name) => ({ name, bio: told.find((each) => each.name === name)?.bio ?? null }))
  return [...signed, ...told.filter(({ name }) => !named.includes(name))]
}

function spansOf(text: string, units: readonly Unit[], parts: ReadonlyMap<Unit, Part>): Span[] {
  const spans: Span[] = []
  let at = 0
  const blankUpTo = (end: number): void => {
    if (end > at) spans.push({ start: at, end, part: 'blank', text: text.slice(at, end) })
  }
  for (const unit of units) {
    blankUpTo(unit.start)
    spans.push({ start: unit.start, end: unit.end, part: parts.get(unit) ?? 'paragraph', text: unit.raw })
    at = unit.end
  }
  blankUpTo(text.length)
  return spans
}
