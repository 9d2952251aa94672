import type { TypedInline } from '@/domain/body/TypedBody'
import type { Manuscript, ManuscriptBlock } from '@/editorial/import/Manuscript'
import { isDisclaimer } from '@/editorial/import/words/disclaimerRules'
import { isAddress, isFurniture } from '@/editorial/import/words/furnitureRules'
import { kickerOf } from '@/editorial/import/words/kickerRules'
import { isAboutHeading } from '@/editorial/import/words/sectionRules'

import type { Anatomy } from './Anatomy'
import { bioOfKnown } from './bios'
import { bylineOf, signatureOf, type Signer } from './bylines'
import { contradictions } from './contradictions'
import { creditOf } from './creditOf'
import { disclaimerWith } from './disclaimerWith'
import { isHeading } from './isHeading'
import { joinTitle } from './joinTitle'
import { allInlines, LostNotes } from './LostNotes'
import { Marks } from './Marks'
import { markHead } from './markHead'
import { markTail } from './markTail'
import { isSamePerson } from './personNames'
import { relativeTimesOf } from './relativeTimesOf'
import { splitNotes } from './splitNotes'
import { type Unit, unitsOf } from './Unit'

interface Options {
  /** Whether a line that is nothing but an address is text: true where no page was copied around the text. */
  readonly keepsAddresses?: boolean
}

/** Splits a manuscript into the parts of a commentary. It never fails: what no rule knows is text. */
export function recognise({ blocks, metadata }: Manuscript, { keepsAddresses = false }: Options = {}): Anatomy {
  const marks = new Marks(splitNotes(unitsOf(blocks)))
  if (keepsAddresses) markAddresses(marks)
  markFurniture(marks)
  markHead(marks, metadata)
  const named = metadata.authors.flatMap(signersOf)
  if (marks.people.length === 0) marks.sign(named)
  const unsure = markTail(marks)
  markText(marks)
  return assemble(marks, unsure, metadata, named)
}

/** The people of a value in which a file names its authors; it may name several at once. */
const signersOf = (value: string): readonly Signer[] =>
  (signatureOf(value) ?? bylineOf(value))?.signers ?? [{ name: value, post: null }]

function markAddresses(marks: Marks): void {
  for (const unit of marks.units) if (unit.type === 'line' && isAddress(unit.text)) marks.set(unit, 'body')
}

/** Marks furniture anywhere and, at the end, the short lines below “Related articles” and the like. */
function markFurniture(marks: Marks): void {
  const lastText = marks.units.findLastIndex(({ text }) => text.length > 200)
  let isListed = false
  for (const [at, unit] of marks.units.entries()) {
    if (marks.part(unit) !== null) continue
    const isOwn = unit.type !== 'block' && isFurniture(unit.text)
    if (isOwn) isListed = at > lastText && linkList.test(unit.text)
    else if (unit.text.length > 120 || /[.…]$/.test(unit.text) || isOfEnd(unit.text)) isListed = false
    if (isOwn || (isListed && unit.type === 'line')) marks.set(unit, 'furniture')
  }
}

/** Headings of lists of links to other texts. */
const linkList =
  /^(?:related|recommended|more|further|also|most|you|up next|相关|延伸|lire|mehr|lea|leia|leggi|lees)(?!.*[:：].)/i

/** Lines of the end that no list of links holds. */
const isOfEnd = (text: string): boolean => isAboutHeading(text) || isDisclaimer(text)

/** Marks the headings of the text; everything else in it is text as it is. */
function markText(marks: Marks): void {
  const rest = marks.rest()
  for (const [at, unit] of rest.entries()) {
    const isOne = unit.type === 'heading' || (at > 0 && headsText(unit, rest[at + 1], marks))
    marks.set(unit, isOne ? 'heading' : 'body')
  }
}

/** Whether a line is a heading of what is below it: alone in its paragraph, or in bold. */
function headsText(unit: Unit, next: Unit | undefined, { units, names }: Marks): boolean {
  if (
    unit.type !== 'line' ||
    unit.hasNote ||
    !(isHeading(unit.text) || isBoldHeading(unit)) ||
    !next ||
    next.at === unit.at
  )
    return false
  const isAlone = units.filter(({ at }) => at === unit.at).length === 1
  const isName = signatureOf(unit.text)?.signers.every(({ name }) => names.some((known) => isSamePerson(name, known)))
  return isAlone && !isName && (next.type !== 'line' || next.text.length > unit.text.length || unit.isBold)
}

/** A paragraph all in bold, without the end of a sentence. */
const isBoldHeading = ({ isBold, text }: Unit): boolean => isBold && text.length <= 140 && !/[.;:,…]$/.test(text)

function assemble(
  marks: Marks,
  unsure: readonly Unit[],
  metadata: Manuscript['metadata'],
  named: readonly Signer[],
): Anatomy {
  const { head } = metadata
  const texts = (part: Parameters<Marks['with']>[0]): string[] => marks.with(part).map(({ text }) => text)
  const [standfirst = metadata.standfirst] = texts('standfirst')
  const full = joinTitle([...texts('title'), ...texts('subtitle')]) ?? metadata.title
  const label = /^【([^】]{1,20})】\s*/u.exec(full ?? '')
  const labelled = label ? kickerOf(label[1] ?? '') : null
  const title = labelled === null ? full : (full?.slice(label?.[0].length) ?? null)
  const [kicker] = texts('kicker')
  const keyPoints = texts('keyPoints').flatMap((text) => text.split('\n'))
  const outside = marks.units.filter((unit) => !isBody(unit, marks))
  const lostNotes = new LostNotes(outside)
  lostNotes.take((words) => isBioOf(words, marks))
  const blocks = bodyOf(marks, lostNotes)
  const unsigned = [...marks.unsigned]
  const dates =
    marks.dates.length > 0 || metadata.date === null ? marks.dates : [{ raw: metadata.date, day: metadata.date }]
  return {
    runs: marks.units.map((unit) => ({ part: marks.part(unit) ?? 'body', text: wordsOf(unit, marks) })),
    title,
    kind: kicker === undefined ? (labelled ?? head?.kind ?? null) : kickerOf(kicker),
    lead:
      texts('credit')
        .map((text) => creditOf(text))
        .find((credit) => credit !== null) ?? (head?.image ? { ...head.image, raw: head.image.name } : null),
    dates,
    standfirst,
    keyPoints: keyPoints.length > 0 ? keyPoints : (head?.keyPoints ?? []),
    blocks,
    authors: marks.people,
    unsigned,
    contradictions: contradictions(metadata, named, { authors: marks.people, unsigned, standfirst, dates }),
    disclaimers: texts('disclaimer').map((text) => disclaimerWith(text)),
    unsure: unsure.map(({ text }) => text).filter(Boolean),
    lostLinks: outside.filter((unit) => marks.part(unit) !== 'statement').flatMap(unseenLinks),
    lostNotes: lostNotes.words,
    relativeTimes: relativeTimesOf([...texts('standfirst'), ...texts('body')].join('\n')),
  }
}

/** Whether a note is the bio of one who signs; it is recorded as such. */
function isBioOf(words: string, marks: Marks): boolean {
  const named = bioOfKnown(words, marks.names)
  for (const name of named) marks.addBio(name, words)
  return named.length > 0
}

const isBody = (unit: Unit, marks: Marks): boolean => ['body', 'heading'].includes(marks.part(unit) ?? 'body')

/** The words of a unit; a statement of where the text was published keeps the addresses of its links. */
const wordsOf = (unit: Unit, marks: Marks): string =>
  marks.part(unit) === 'statement' ? [unit.text, ...unseenLinks(unit).map((url) => `(${url})`)].join(' ') : unit.text

/** The addresses of the links of a unit that its words do not name. */
const unseenLinks = (unit: Unit): string[] => linksOf(allInlines(unit)).filter((url) => !unit.text.includes(url))

const linksOf = (inlines: readonly TypedInline[]): string[] =>
  inlines.flatMap((inline) => (inline.type === 'link' ? [inline.url] : []))

/** The blocks of the text: whole blocks as they are, lines of one paragraph beneath each other again. */
function bodyOf(marks: Marks, lostNotes: LostNotes): ManuscriptBlock[] {
  const blocks: ManuscriptBlock[] = []
  let open: { at: number; children: TypedInline[] } | null = null
  for (const unit of marks.units) {
    const isText: boolean = isBody(unit, marks)
    if (isText && unit.type === 'line' && marks.part(unit) === 'body' && open?.at === unit.at) {
      open.children.push({ type: 'lineBreak' }, ...lostNotes.placed(unit.inlines))
      continue
    }
    open = null
    if (!isText) continue
    if (unit.type === 'block') blocks.push(unit.block)
    else if (marks.part(unit) === 'heading') blocks.push(headingOf(unit, lostNotes))
    else {
      open = { at: unit.at, children: lostNotes.placed(unit.inlines) }
      blocks.push({ type: 'paragraph', children: open.children })
    }
  }
  return blocks
}

/** A heading is set by its own type, so bold in it is dropped. */
const headingOf = ({ block, inlines }: Unit, lostNotes: LostNotes): ManuscriptBlock => ({
  type: 'heading',
  level: block.type === 'heading' ? block.level : 2,
  children: lostNotes
    .placed(inlines)
    .map((inline) => (inline.type === 'text' && inline.bold ? { ...inline, bold: false } : inline)),
})
