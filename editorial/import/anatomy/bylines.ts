import { isInstitution } from '@/domain/isInstitution'
import { bylineRules, conjunctions } from '@/editorial/import/words/bylineRules'
import { isFurniture } from '@/editorial/import/words/furnitureRules'

import { dateOf, type FoundDate } from './dates'
import { withoutNoteMarks } from './noteMarks'
import { isPersonName, isPost, ordinaryCase, plainSpaces, withoutTitles } from './personNames'

export interface Signer {
  readonly name: string
  readonly post: string | null
}

export interface Byline {
  readonly signers: readonly Signer[]
  readonly date: FoundDate | null
}

/** No line of names is longer; text in one line may be. */
const maxSignature = 4000

/** The people of a line that opens with a word such as “By”, or null. */
export function bylineOf(line: string): Byline | null {
  const text = withoutNoteMarks(plainSpaces(line))
  if (text.length > 300) return null
  for (const { words } of bylineRules) {
    const opening = words.exec(text)?.[0]
    const names = opening === undefined ? '' : text.slice(opening.length)
    if (names === '') continue
    const found = readSignature(names, true)
    if (found) return found
    if (isNamedInstitution(names)) return { signers: [{ name: names, post: null }], date: null }
  }
  return null
}

/** By a word that only institutions have: “Design of the Harbour” is none. */
const isNamedInstitution = (text: string): boolean =>
  text.length <= 80 &&
  /^\p{Lu}[^.!?]*$/u.test(text) &&
  isInstitution(text.replaceAll(/\b(?:the|of|on|for|and)\b ?/gi, '').trim())

/** The people of a line that holds nothing but names, their posts and a date, or null. */
export const signatureOf = (line: string): Byline | null => readSignature(line, false)

/** After a word such as “By” whatever follows a name is a post; without one a post must be known as such. */
function readSignature(line: string, isOpened: boolean): Byline | null {
  if (line.length > maxSignature) return null
  const parts = withoutNoteMarks(plainSpaces(line))
    .replace(/^[–—-]\s*/, '')
    .split(/\s*[|·•]\s*|\s+[–—]\s+|\s+-\s+/u)
    .filter(Boolean)
  const signers: Signer[] = []
  let date: FoundDate | null = null
  for (const [at, part] of parts.entries()) {
    const people = peopleOf(at > 0 ? withoutOpening(part) : part, signers, isOpened)
    const day = dateOf(part)
    if (people) signers.splice(0, signers.length, ...people)
    else if (day) date = day
    else if (!isFurniture(part)) return null
  }
  return signers.length === 0 ? null : { signers, date }
}

const withoutOpening = (part: string): string =>
  bylineRules.reduce((text, { words }) => (text === part ? part.replace(words, '') : text), part)

/** Whether a line holds nothing but a date and furniture such as the time it takes to read; the date. */
export function dateLineOf(line: string): FoundDate | null {
  const parts = plainSpaces(line)
    .split(/\s*[|·•]\s*|\s+[–—]\s+/u)
    .filter(Boolean)
  const dates = parts.map((part) => dateOf(part))
  const [date] = dates.filter((found) => found !== null)
  return date && parts.every((part, at) => dates[at] !== null || isFurniture(part)) ? date : null
}

/** The people so far and those of a part; a post belongs to the one before it, a plural one to all. */
function peopleOf(part: string, before: readonly Signer[], isOpened: boolean): Signer[] | null {
  const ways = waysToSplit(part)
  const strict = ways.map((parts) => readParts(parts, before, isPost)).find((people) => people !== null) ?? null
  if (strict !== null || !isOpened) return strict
  return ways.map((parts) => readParts(parts, before, mayBePost)).find((people) => people !== null) ?? null
}

function readParts(
  parts: readonly string[],
  before: readonly Signer[],
  isHeld: (part: string) => boolean,
): Signer[] | null {
  const people = [...before]
  for (const part of parts) {
    if (isPersonName(part)) people.push({ name: ordinaryCase(withoutTitles(part)), post: null })
    else if (people.length > 0 && isHeld(part)) hold(people, part)
    else return null
  }
  return people.length > 0 ? people : null
}

const mayBePost = (part: string): boolean => part.length <= 80 && /^[\p{Lu}\p{Lo}][^.!?]*$/u.test(part)

/** Gives a post to the last of some people or, where it is a plural, to all of them without one. */
function hold(people: Signer[], post: string): void {
  const last = people.at(-1)
  const isShared =
    /^(?:senior |associate |research |visiting |non-?resident )*(?:fellows|researchers|professors|lecturers|analysts|directors|editors|members|authors)\b/i.test(
      post,
    )
  if (isShared && people.every((person) => person.post === null))
    people.splice(0, people.length, ...people.map((person) => ({ ...person, post })))
  else if (last) people.splice(-1, 1, { ...last, post: last.post === null ? post : `${last.post}, ${post}` })
}

const between = conjunctions
  .map((word) => (/^[\p{Script=Han}]$/u.test(word) ? word : String.raw`\s+${word}\s+`))
  .join('|')
const comma = String.raw`\s*[,;،，、]\s*`

/** The parts of a list of names; “y”, “e” and “i” may belong to a name, so the line is tried with and without them. */
function waysToSplit(text: string): string[][] {
  const open = text
    .replaceAll(/\s*\(([^()]+)\)/g, ', $1')
    .replaceAll(
      /(^|\s(?:and|&)\s+)([^,]+?)\s+(?:for|of|at)\s+(?=(?:the\s)?\p{Lu})/gu,
      (whole, lead: string, name: string) => (isPersonName(name) ? `${lead}${name}, ` : whole),
    )
    .replaceAll(/,\s*(?=(?:Ph\.?D|M\.?D|D\.?Phil|Jr|Sr|MP|MEP|[KQ]C|[CMO]BE)\b)/g, ' ')
  const arabic = /^[\p{Script=Arabic}\s\p{M}،.]+$/u.test(open) && open.split(' ').length >= 4
  return [
    ...(arabic ? [open.split(/\s*،\s*|\s+و(?=\p{L}{3,}\s)/u)] : []),
    open.split(new RegExp(`${comma}(?:(?:and|&|et|und|y|e|en|och|og|i|и)\\s+)?|${between}`, 'u')),
    open.split(new RegExp(String.raw`${comma}(?:(?:and|&)\s+)?|\s+(?:and|&)\s+`, 'u')),
  ].map((parts) => parts.map((part) => part.trim()).filter(Boolean))
}
