import { isInstitution } from '@/domain/isInstitution'
import { bylineRules, conjunctions } from '@/editorial/import/words/bylineRules'
import { isFurniture } from '@/editorial/import/words/furnitureRules'

import { dateOf, type FoundDate } from './dates'
import { isPersonName, isPost, ordinaryCase, plainSpaces, withoutTitles } from './personNames'

export interface Signer {
  readonly name: string
  readonly post: string | null
}

export interface Byline {
  readonly signers: readonly Signer[]
  readonly date: FoundDate | null
}

/** The people of a line that opens with a word such as “By”, or null. */
export function bylineOf(line: string): Byline | null {
  const text = plainSpaces(line)
  if (text.length > 300) return null
  for (const { words } of bylineRules) {
    const opening = words.exec(text)?.[0]
    const names = opening === undefined ? '' : text.slice(opening.length)
    if (names === '') continue
    const found = signatureOf(names)
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
export function signatureOf(line: string): Byline | null {
  const pieces = plainSpaces(line)
    .split(/\s*[|·•]\s*|\s+[–—]\s+|\s+-\s+/u)
    .filter(Boolean)
  const signers: Signer[] = []
  let date: FoundDate | null = null
  for (const [at, piece] of pieces.entries()) {
    const people = peopleOf(at > 0 ? withoutOpening(piece) : piece, signers)
    const day = dateOf(piece)
    if (people) signers.splice(0, signers.length, ...people)
    else if (day) date = day
    else if (!isFurniture(piece)) return null
  }
  return signers.length === 0 ? null : { signers, date }
}

const withoutOpening = (piece: string): string =>
  bylineRules.reduce((text, { words }) => (text === piece ? piece.replace(words, '') : text), piece)

/** Whether a line holds nothing but a date and furniture such as the time it takes to read; the date. */
export function dateLineOf(line: string): FoundDate | null {
  const pieces = plainSpaces(line)
    .split(/\s*[|·•]\s*/u)
    .filter(Boolean)
  const dates = pieces.map((piece) => dateOf(piece))
  const [date] = dates.filter((found) => found !== null)
  return date && pieces.every((piece, at) => dates[at] !== null || isFurniture(piece)) ? date : null
}

/** The people so far and those of a piece; a post belongs to the one before it, a plural one to all. */
function peopleOf(piece: string, before: readonly Signer[]): Signer[] | null {
  for (const parts of waysToSplit(piece)) {
    const people = [...before]
    const fits = parts.every((part) => {
      const last = people.at(-1)
      if (isPersonName(part)) people.push({ name: ordinaryCase(withoutTitles(part)), post: null })
      else if (last && isPost(part))
        people.splice(-1, 1, { ...last, post: last.post === null ? part : `${last.post}, ${part}` })
      else return false
      return true
    })
    if (fits && people.length > 0) return people
  }
  return null
}

const between = conjunctions
  .map((word) => (/^[\p{Script=Han}]$/u.test(word) ? word : String.raw`\s+${word}\s+`))
  .join('|')
const comma = String.raw`\s*[,;،，、]\s*`

/** The parts of a list of names; “y”, “e” and “i” may belong to a name, so the line is tried with and without them. */
function waysToSplit(text: string): string[][] {
  const open = text
    .replaceAll(/\s*\(([^()]+)\)/g, ', $1')
    .replaceAll(/,\s*(?=(?:Ph\.?D|M\.?D|D\.?Phil|Jr|Sr|MP|MEP|[KQ]C|[CMO]BE)\b)/g, ' ')
    .replace(/^\p{Script=Arabic}/u, (first) => first)
  const arabic = /^[\p{Script=Arabic}\s\p{M}،]+$/u.test(open) && open.split(' ').length >= 4
  return [
    open.split(new RegExp(`${comma}(?:(?:and|&|et|und|y|e|en|och|og|i|и)\\s+)?|${between}`, 'u')),
    open.split(new RegExp(String.raw`${comma}(?:(?:and|&)\s+)?|\s+(?:and|&)\s+`, 'u')),
    ...(arabic ? [open.split(/\s*،\s*|\s+و(?=\p{L}{3,}\s)/u)] : []),
  ].map((parts) => parts.map((part) => part.trim()).filter(Boolean))
}
