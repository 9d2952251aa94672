import { limitMarks } from '@/domain/limitMarks'
import type { ReportLine } from '@/editorial/import/Manuscript'

interface Invisible {
  readonly pattern: RegExp
  readonly name: string
}

/** Characters that nobody can see in a text, by the names that word processors use. */
const invisible: readonly Invisible[] = [
  { pattern: /[\u001F\u00AD]/gu, name: 'optional hyphen' },
  { pattern: /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu, name: 'mark of direction' },
  { pattern: /[\u200B\u2060\uFEFF\u180E\u2061-\u2064]/gu, name: 'space without width' },
  // Joiners are part of the spelling within a word of some scripts and within an emoji.
  {
    pattern:
      /(?<![\p{L}\p{M}\p{Extended_Pictographic}\uFE0F])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu,
    name: 'joiner',
  },
  { pattern: /[\uFFF9-\uFFFC]/gu, name: 'place of an object' },
  { pattern: /[\u0000-\u0008\u000E-\u001D\u007F-\u0084\u0086-\u009F]/gu, name: 'control character' },
]

interface Cleaned {
  readonly text: string
  readonly changed: readonly ReportLine[]
  readonly toDo: readonly ReportLine[]
}

/** A text with its lines ended by \n alone, composed (NFC) and without characters that nobody can see; all reported. */
export function cleanCharacters(given: string): Cleaned {
  const lined = given.replaceAll(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, '\n').replaceAll('\u001E', '\u2011')
  const dropped = invisible.flatMap(({ pattern, name }) => {
    const found = [...lined.matchAll(pattern)]
    return found.length === 0 ? [] : [{ name, found: found.length, at: nearestWord(lined, found[0]?.index ?? 0) }]
  })
  const seen = invisible.reduce((text, { pattern }) => text.replaceAll(pattern, ''), lined)
  const bounded = limitMarks(seen.normalize('NFC'))
  const objects = dropped.some(({ name }) => name === 'place of an object')
  const unread = seen.match(/\uFFFD/g)?.length ?? 0
  return {
    text: bounded,
    changed: [
      ...(/[\r\u0085\u2028\u2029]/.test(given) ? [{ what: 'Line ends were made alike.' }] : []),
      ...(given.includes('\u001E') ? [{ what: 'No-break hyphens of Word are written as such.' }] : []),
      ...(seen.normalize('NFC') === seen ? [] : [{ what: 'Letters with accents were put together (NFC).' }]),
      ...(bounded === seen.normalize('NFC') ? [] : [{ what: 'Accents piled on one letter were cut to eight.' }]),
      ...dropped.map(({ name, found, at }) => ({
        what: `Characters that nobody can see were dropped: ${found} × ${name}, first ${at}.`,
      })),
    ],
    toDo: [
      ...(objects
        ? [{ what: 'The text holds places of images or other objects, which plain text cannot. Add them.' }]
        : []),
      ...(unread > 0
        ? [{ what: `${unread} characters were lost before the file came here; they show as “\uFFFD”. Look for them.` }]
        : []),
    ],
  }
}

/** The place of a character as “in line 3, at “harbour””. */
function nearestWord(text: string, index: number): string {
  const line = text.slice(0, index).split('\n').length
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, index))?.[0] ?? ''
  const after = /^[^\p{L}\p{N}\n]{0,4}([\p{L}\p{M}\p{N}]*)/u.exec(text.slice(index))?.[1] ?? ''
  const word = before + after
  return `in line ${line}${word === '' ? '' : `, at “${word}”`}`
}
