import { isInstitution } from './isInstitution'

const suffix = /^(?:[JjSs]r\.?|II|III|IV|V|VI)$/u

/** Letters after a name that no list and no citation repeats. */
const degrees = /,\s*(?:Ph\.?\s?D|M\.?D|D\.?Phil|MP|MEP|[KQ]C|[CMO]BE|Esq)\.?$/u

/** Titles before a name that no list and no citation repeats. */
const honorifics = /^(?:(?:Dr|Prof|Professor|Sir|Dame|Mr|Mrs|Ms)\.?\s+)+(?=\S+\s)/u

/** Particles that may be capitalised and still belong to the family name. */
const capitalised = new Set(
  (
    'Abou Abu Al Ben Bin Da Dal Dalla Das De Degli Dei Del Della Dello Den Der Di Dos Du El Ibn La Las Le Les Los Mac ' +
    'Ní Ó Saint Sainte San Santa St St. Ten Ter Van Vom Von Zu Zum Zur'
  ).split(' '),
)

/** Particles in scripts without capitals. */
const uncased = new Set(['بن', 'ابن', 'بنت', 'أبو', 'ابو', 'آل', 'عبد', 'בן', 'בת', 'אבן'])

/** Words between the two parts of one family name: “Ortega y Gasset”. */
const conjunctions = new Set(['y', 'e', 'i'])

/** Particles of descent from a place, of which one family name may have several. */
const estates = new Set('de De du Du des la La le Le del Del di von Von van Van der den zu Zu'.split(' '))

/** Scripts in which the family name is first. */
const familyFirst = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u

/**
 * A name as lists and citations sort it: “Vuksanovic, Vuk”, “van der Berg, Anna”, “Kellen, Robert F., Jr.”; a single
 * name and an institution’s are whole, without a comma.
 */
export function sortName(name: string): string {
  const whole = name.trim().replace(degrees, '').replace(honorifics, '')
  const words = whole.replaceAll(/,\s/g, ' ').split(/\s+/)
  const last = words.at(-1) ?? ''
  const behind = words.length > 2 && suffix.test(last) ? last : ''
  const own = behind === '' ? words : words.slice(0, -1)
  if (own.length < 2 || isInstitution(whole) || (behind === '' && whole.includes(','))) return whole
  if (familyFirst.test(own.join(''))) return `${own[0] ?? ''}, ${own.slice(1).join(' ')}`
  const family = familyStart(own)
  return [own.slice(family).join(' '), own.slice(0, family).join(' '), behind].filter(Boolean).join(', ')
}

/** Whether a word is a suffix such as “Jr.” or “III”. */
export const isSuffix = (word: string): boolean => suffix.test(word)

/** The index at which the family name begins; at least one word is left for the given name. */
function familyStart(words: readonly string[]): number {
  let at = words.length - 1
  while (at > 1) {
    const before = words[at - 1] ?? ''
    if (conjunctions.has(before) && at > 2) at -= 2
    else if (isParticle(before)) at -= 1
    else if (isEstate(words[at] ?? '') && isElided(before)) at -= 1
    else if (isEstate(words[at] ?? '') && at > 2 && isEstate(words[at - 2] ?? '') && !isDevotion(words, at)) at -= 2
    else break
  }
  return at
}

const isParticle = (word: string): boolean =>
  (word === word.toLowerCase() && word !== word.toUpperCase()) || capitalised.has(word) || uncased.has(word)

/** “d’Auvergne”, “dell’Orto”. */
const isElided = (word: string): boolean => /^(?:d|de|dell|dall|l)['’]\p{Lu}/u.test(word)

/** Whether a word begins a second estate in one family name, as in “de La Tour d’Auvergne”. */
const isEstate = (word: string): boolean => isElided(word) || estates.has(word)

/** Whether the estate before is a part of the given name, as in “María del Carmen de la Torre”. */
const isDevotion = (words: readonly string[], at: number): boolean => {
  const first = words.slice(1, at - 1).every(isParticle)
  return first && /^(?:Mar[ií]a|Jos[eé]|Juan)$/u.test(words[0] ?? '')
}

const formerParticles = new Set('de da del della di dos du van von der den ter zu la le bin ibn al'.split(' '))

/**
 * The sort name by the rule before suffixes and institutions were known; a stored one that equals it was not typed by
 * an editor.
 */
export function formerSortName(name: string): string {
  const words = name.trim().split(/\s+/)
  let family = words.length - 1
  while (family > 1 && formerParticles.has(words[family - 1] ?? '')) family -= 1
  return family < 1 ? name.trim() : `${words.slice(family).join(' ')}, ${words.slice(0, family).join(' ')}`
}
