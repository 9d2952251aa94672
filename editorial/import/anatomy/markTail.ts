import { matches } from '@/editorial/import/words/Rule'
import { bioGoesOn } from '@/editorial/import/words/bioRules'
import { imageLabelRules } from '@/editorial/import/words/creditSigns'
import { isDisclaimer, isDisclosure } from '@/editorial/import/words/disclaimerRules'
import { isNotice, isStatement } from '@/editorial/import/words/statementRules'
import { isAboutHeading } from '@/editorial/import/words/sectionRules'

import type { Part } from './Anatomy'
import { bioOfAnybody, bioOfKnown, splitBios } from './bios'
import { type Byline, bylineOf, dateLineOf, signatureOf } from './bylines'
import { creditOf } from './creditOf'
import type { Marks } from './Marks'
import { hasTitle, isPost, isSamePerson } from './personNames'
import type { Unit } from './Unit'

/** So many units that no rule knows may stand between and below bios and disclaimers, each of this length at most. */
const maxUnknown = 3
const maxUnknownLength = 300
const maxBio = 1200

/**
 * Marks what stands below the text: bios with the names and posts above them, disclaimers, disclosures, statements and
 * credits. Returns the lines among them that no rule knows.
 */
export function markTail(marks: Marks): Unit[] {
  const { units } = marks
  const about = units.findLastIndex((unit) => unit.type !== 'block' && isAboutHeading(unit.text))
  if (about > 0) signAbout(units.slice(about + 1), marks)
  if (marks.people.length === 0) marks.sign(unsigned(marks).map((name) => ({ name, post: null })))
  const start = Math.max(tailStart(marks), 1)
  const section = about > 0 ? Math.min(about, start) : start
  return markDown(units.slice(section), marks)
}

/** Those named below “About the authors” sign, in that order, where no byline names them. */
function signAbout(units: readonly Unit[], marks: Marks): void {
  for (const { text } of units) {
    const named = signatureOf(text)
    if (named) marks.sign(named.signers)
    else marks.sign(bioOfAnybody(text).map((name) => ({ name, post: null })))
  }
}

/** The people of the bios at the end of a text without a byline; one whom the text itself is about is none of them. */
function unsigned(marks: Marks): string[] {
  const people: string[][] = []
  let unknown = 0
  for (const [back, unit] of [...marks.units].reverse().entries()) {
    if (unknown > maxUnknown || !['furniture', 'body', null].includes(marks.part(unit))) break
    const signed = bylineOf(unit.text) ?? (back < 4 ? endSignature(unit, marks) : null)
    const names = signed?.signers.map(({ name }) => name) ?? bioOfAnybody(unit.text)
    const above = marks.units.slice(0, marks.units.length - 1 - back).filter((other) => marks.part(other) === null)
    if (names.length > 0 && !names.some((name) => isMentioned(name, above))) people.unshift([...names])
    else if (!strongPart(unit, [])) unknown += unit.text.length > maxUnknownLength ? maxUnknown + 1 : 1
  }
  return people.flat()
}

/** A name at the end of a text, as in a letter, with a title, a dash before it or a post. */
function endSignature(unit: Unit, { units }: Marks): Byline | null {
  const found = unit.type === 'line' ? signatureOf(unit.text) : null
  const next = units[units.indexOf(unit) + 1]
  const speaks = found?.signers.some(({ post }) => post !== null) || hasTitle(unit.text) || /^[–—-]/.test(unit.text)
  return found && (speaks || (next?.at === unit.at && isPost(next.text))) ? found : null
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const isMentioned = (name: string, units: readonly Unit[]): boolean => {
  const family = name.split(' ').at(-1) ?? name
  const opens = (text: string) => bioOfAnybody(text).some((other) => other === name)
  return units.some(
    ({ text, type }) =>
      type === 'line' && !opens(text) && new RegExp(`(?<!\\p{L})${escaped(family)}(?!\\p{L})`, 'u').test(text),
  )
}

/** The first unit of the end: no long text stands below it, and few lines that no rule knows. */
function tailStart(marks: Marks): number {
  const { units, names } = marks
  let start = units.length
  let unknown = 0
  for (let at = units.length - 1; at > 0; at -= 1) {
    const unit = units[at]
    if (!unit) break
    const part = marks.part(unit)
    if (part === 'furniture' || part === 'body') continue
    if (part !== null) break
    if (strongPart(unit, names)) start = at
    else unknown += unit.text.length > maxUnknownLength ? maxUnknown + 1 : unit.type === 'block' ? 2 : 1
    if (unknown > maxUnknown) break
  }
  return start
}

/** The part that a unit is by its own words. */
function strongPart({ text, type, hasNote }: Unit, names: readonly string[]): Part | null {
  if (type === 'block' || hasNote) return null
  if (isAboutHeading(text)) return 'aboutHeading'
  const signers = signatureOf(text)?.signers ?? []
  if (signers.length > 0 && signers.every(({ name }) => names.some((known) => isSamePerson(name, known))))
    return 'byline'
  if (bioOfKnown(text, names).length > 0 || isBioOfOne(text, names)) return 'bio'
  if (isDisclosure(text)) return 'disclosure'
  if (isDisclaimer(text)) return 'disclaimer'
  if (isStatement(text) || isNotice(text)) return 'statement'
  if (/^(?:©|\(c\)\s)/i.test(text)) return 'furniture'
  if (matches(imageLabelRules, text) && creditOf(text)) return 'credit'
  return bylineOf(text) ? 'byline' : null
}

/** Whether a text says who “the author” is, where one alone signs. */
const isBioOfOne = (text: string, names: readonly string[]): boolean =>
  names.length === 1 && text.length <= 400 && authorIs.test(text) && isPost(text.split(/[.!?](?:\s|$)/u, 1)[0] ?? '')

const authorIs =
  /^(?:the (?:author|writer) is|l[’']aut(?:eure?|rice) est|l[’']aut(?:ore|rice) è|(?:der autor|die autorin) ist|(?:el autor|la autora) es|(?:o autor|a autora) é|de auteur is|autor(?:ica)? je|автор\s*[—–-])\s/iu

/** Marks the units of the end from its beginning; each goes by the name above it. */
function markDown(units: readonly Unit[], marks: Marks): Unit[] {
  const unsure: Unit[] = []
  let current: readonly string[] = []
  let below: Part | null = null
  for (const unit of units) {
    if (marks.part(unit) !== null) continue
    const part: Part | null = strongPart(unit, marks.names) ?? weakPart(unit, current, below, marks)
    if (part === null) {
      unsure.push(unit)
      current = []
      below = null
      continue
    }
    marks.set(unit, part)
    current = noted(unit, part, current, marks)
    below = part
  }
  return unsure
}

/** The part that a unit is by what stands above it: more of a bio, a post, a bio below its name. */
function weakPart({ text, type }: Unit, current: readonly string[], below: Part | null, marks: Marks): Part | null {
  if (type === 'block') return null
  if (dateLineOf(text)) return 'date'
  if (current.length === 0) return null
  if ((below === 'byline' || below === 'post') && isPost(text)) return 'post'
  const goesOn = below === 'bio' ? bioGoesOn.test(text) || hasTitle(text) : below === 'byline' || below === 'post'
  const long = Math.max(0, ...current.map((name) => marks.bioOf(name).length))
  return goesOn && long + text.length < maxBio ? 'bio' : null
}

/** Records what a unit says of those who sign; returns the names that the next unit may go on with. */
function noted(unit: Unit, part: Part, current: readonly string[], marks: Marks): readonly string[] {
  const { text } = unit
  switch (part) {
    case 'bio': {
      const bios = splitBios(text, marks.names).map((bio) => ({ bio, named: bioOfKnown(bio, marks.names) }))
      const others = isBioOfOne(text, marks.names) ? marks.names : current
      for (const { bio, named } of bios) for (const name of named.length > 0 ? named : others) marks.addBio(name, bio)
      return bios.at(-1)?.named.length ? (bios.at(-1)?.named ?? []) : current
    }
    case 'byline': {
      const signers = (bylineOf(text) ?? signatureOf(text))?.signers ?? []
      marks.sign(signers)
      return marks.names.filter((name) => signers.some((signer) => isSamePerson(signer.name, name)))
    }
    case 'post':
      for (const name of current) marks.addPost(name, text)
      return current
    case 'date': {
      const date = dateLineOf(text)
      if (date) marks.addDate(text, date)
      return current
    }
    default:
      return []
  }
}
