import { fold } from '@/domain/slug'
import type { Metadata } from '@/editorial/import/Manuscript'
import { sentencesOf } from '@/editorial/import/text/sentencesOf'
import { isDisclaimer } from '@/editorial/import/words/disclaimerRules'
import { isNotice, isStatement } from '@/editorial/import/words/statementRules'
import { kickerOf } from '@/editorial/import/words/kickerRules'
import { isKeyPointsHeading } from '@/editorial/import/words/sectionRules'

import type { Part } from './Anatomy'
import { bioOfAnybody, bioOfKnown } from './bios'
import { type Byline, bylineOf, dateLineOf, signatureOf } from './bylines'
import { creditOf } from './creditOf'
import type { Marks } from './Marks'
import { hasTitle, isPost, isSamePerson } from './personNames'
import type { Unit } from './Unit'

/** At most this many units stand above the text. */
const maxHead = 16
const maxTitle = 200
const maxStandfirst = 600

/**
 * Marks what stands above the text: title and subtitle, and in any order kind, byline, posts, date, standfirst, key
 * points and the image’s credit.
 */
export function markHead(marks: Marks, { title: known, standfirst }: Metadata): void {
  const titled = known === null ? undefined : marks.units.slice(0, maxHead).find(({ text }) => isTitleOf(text, known))
  let hasTitleLine = known !== null && titled === undefined
  let candidate: Unit | null = null
  let isFollowed = false
  for (const [at, unit] of marks.units.slice(0, maxHead).entries()) {
    if (marks.part(unit) !== null) continue
    const before = marks.units[at - 1]
    if (isKeyPoints(unit, before, marks)) {
      marks.set(unit, 'keyPoints')
      continue
    }
    if (unit.type === 'block') {
      if (unit.block.type === 'figure' || unit.block.type === 'rule') continue
      break
    }
    const part = unit === titled ? 'title' : partOf(unit, at, marks, hasTitleLine || titled !== undefined)
    if (part === 'title') hasTitleLine = true
    if (part !== null) {
      marks.set(unit, part)
      isFollowed ||= candidate !== null
    } else if (candidate === null && hasTitleLine && mayBeStandfirst(unit)) candidate = unit
    else break
  }
  if (candidate && (isFollowed || isStandfirst(candidate, marks, standfirst))) marks.set(candidate, 'standfirst')
}

/** A page’s own title often has the name of the site behind it. */
const isTitleOf = (text: string, known: string): boolean =>
  fold(text) === fold(known) || (text.length >= 10 && fold(known).startsWith(`${fold(text)} `))

const isKeyPoints = (unit: Unit, before: Unit | undefined, marks: Marks): boolean =>
  unit.block.type === 'list' &&
  marks.part(before) === 'keyPointsHeading' &&
  unit.block.items.length <= 6 &&
  unit.text.split('\n').every((point) => point.length <= 300)

function partOf(unit: Unit, at: number, marks: Marks, hasTitleLine: boolean): Part | null {
  const { text } = unit
  if (kickerOf(text) !== null) return 'kicker'
  if (isKeyPointsHeading(text) && marks.units[at + 1]?.block.type === 'list') return 'keyPointsHeading'
  const byline = bylineOf(text)
  if (byline) return sign(text, byline, marks)
  const date = dateLineOf(text)
  if (date) {
    marks.addDate(text, date)
    return 'date'
  }
  if (!hasTitleLine) {
    const above = signatureOf(text)
    if (above && speaksForNames(above, unit.text, at, marks)) return sign(text, above, marks)
    if (isTopic(unit, marks.units[at + 1])) return 'furniture'
    return isTitle(unit, marks) ? 'title' : null
  }
  if (creditOf(text)) return 'credit'
  const signature = signatureOf(text)
  if (signature && isMeant(signature, unit, at, marks)) return sign(text, signature, marks)
  const last = marks.people.at(-1)
  if (last && ['byline', 'post'].includes(marks.part(marks.units[at - 1]) ?? '') && isPost(text)) {
    marks.addPost(last.name, text)
    return 'post'
  }
  const told = bioOfAnybody(text).filter((name) =>
    bioOfKnown(text, marks.names).some((known) => isSamePerson(known, name)),
  )
  if (told.length > 0) {
    for (const name of bioOfKnown(text, marks.names)) marks.addBio(name, text)
    return 'bio'
  }
  if (isStatement(text) || isNotice(text)) return 'statement'
  if (isDisclaimer(text) && text.length <= 400) return 'disclaimer'
  return isSubtitle(unit, at, marks) ? 'subtitle' : null
}

function sign(text: string, { signers, date }: Byline, marks: Marks): 'byline' {
  marks.sign(signers)
  if (date) marks.addDate(text, date)
  return 'byline'
}

/** A sentence is a title where it is short and more follows. */
function isTitle(unit: Unit, { units }: Marks): boolean {
  const { text } = unit
  if (text.length > maxTitle || units.length < 2 || /[;,]$/.test(text)) return false
  return unit.type === 'heading' || !/[.。]$/u.test(text) || (text.length <= 100 && units.length > 2)
}

/**
 * Whether a line shaped like names is a byline: a heading such as “Cooling Relations” looks the same, so a bio of the
 * name, a title before it, a post or a date beside it must speak for it.
 */
function isMeant({ signers, date }: Byline, unit: Unit, at: number, marks: Marks): boolean {
  const [before, next] = [marks.units[at - 1], marks.units[at + 1]]
  return (
    speaksForNames({ signers, date }, unit.text, at, marks) ||
    ['date', 'byline', 'post'].includes(marks.part(before) ?? '') ||
    (next !== undefined && (dateLineOf(next.text) !== null || (isPost(next.text) && next.text.length <= 120)))
  )
}

/** Whether a line of names shows by itself, or by a bio below, that it is one. */
function speaksForNames({ signers, date }: Byline, text: string, at: number, { units }: Marks): boolean {
  const names = signers.map(({ name }) => name)
  return (
    hasTitle(text) ||
    date !== null ||
    signers.some(({ post }) => post !== null) ||
    units.slice(at + 1).some((unit) => bioOfKnown(unit.text, names).length > 0)
  )
}

/** A word or two in capitals above the title, as a page names its topic. */
const isTopic = ({ text }: Unit, next: Unit | undefined): boolean =>
  /^[\p{Lu}\s&-]{2,30}$/u.test(text) &&
  text.split(' ').length <= 3 &&
  next !== undefined &&
  next.text.length <= maxTitle &&
  next.text.split(' ').length > 3 &&
  next.text !== next.text.toUpperCase() &&
  bylineOf(next.text) === null

/** A short line right below the title: in the same paragraph, after a colon, or above the byline. */
function isSubtitle(unit: Unit, at: number, marks: Marks): boolean {
  const [before, next] = [marks.units[at - 1], marks.units[at + 1]]
  if (
    !before ||
    marks.part(before) !== 'title' ||
    sentencesOf(unit.text).length > 1 ||
    before.text.length + unit.text.length > maxTitle - 2 ||
    /[.;,:。]$/u.test(unit.text)
  )
    return false
  if (unit.at === before.at || /[:：–—]$/.test(before.text)) return true
  return (
    unit.text.length <= 80 && next !== undefined && (bylineOf(next.text) !== null || dateLineOf(next.text) !== null)
  )
}

const mayBeStandfirst = ({ type, text, hasNote }: Unit): boolean =>
  type === 'line' && !hasNote && text.length >= (/\p{Script=Han}/u.test(text) ? 15 : 40) && text.length <= maxStandfirst

/**
 * One or two sentences above a longer paragraph, or words set apart by their type; where the head of the file states the
 * standfirst, no other words.
 */
function isStandfirst(unit: Unit, marks: Marks, stated: string | null): boolean {
  if (unit.isBold || unit.isItalic) return true
  if (stated !== null) return fold(unit.text) === fold(stated)
  const rest = marks.rest()
  const below = rest.slice(rest.indexOf(unit) + 1).slice(0, 2)
  const long = /\p{Script=Han}/u.test(unit.text) ? 25 : 80
  return (
    rest.length >= 3 &&
    unit.text.length <= 400 &&
    sentencesOf(unit.text).length <= 2 &&
    below[0]?.type === 'line' &&
    below.some(({ text }) => text.length >= long)
  )
}
