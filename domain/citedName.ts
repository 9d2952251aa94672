import { isSuffix } from './sortName'

/** A name in the parts that references use; without a given name and a suffix it is whole. */
export interface CitedName {
  readonly family: string
  readonly given: string
  readonly suffix: string
}

/**
 * Splits a sort name at its commas: “Kellen, Robert F., Jr.”; one without a comma is a single name or an institution’s.
 */
export function citedName(sorted: string): CitedName {
  const [family = '', second = '', ...rest] = sorted.trim().split(/\s*[,،]\s*/u)
  return isSuffix(second)
    ? { family, given: rest.join(', '), suffix: second }
    : { family, given: second, suffix: rest.join(', ') }
}

/** Whether a name is not to be split. */
export const isWhole = ({ given, suffix }: CitedName): boolean => given === '' && suffix === ''

/** “Kellen, Robert F., Jr.” */
export const inverted = ({ family, given, suffix }: CitedName): string =>
  [family, given, suffix].filter(Boolean).join(', ')

/** “Kellen, R. F., Jr.”, “Sartre, J.-P.”, “Hoven, L. van”, “hooks, b.” */
export const withInitials = ({ family, given, suffix }: CitedName): string =>
  [family, initialsOf(given), suffix].filter(Boolean).join(', ')

/** Particles stay whole, and so does a given name in a script without capitals, where initials are not usual. */
function initialsOf(given: string): string {
  const words = given.normalize('NFC').split(/\s+|(?<=\p{L}\.)(?=\p{L})/u)
  const areAllSmall = words.every(isSmall)
  const initial = (part: string): string => {
    const [first = ''] = part
    return `${areAllSmall ? first : first.toUpperCase()}.`
  }
  const shortened = (word: string): string => word.split('-').filter(Boolean).map(initial).join('-')
  return words.map((word) => (!hasCase(word) || (isSmall(word) && !areAllSmall) ? word : shortened(word))).join(' ')
}

const hasCase = (word: string): boolean => word.toLowerCase() !== word.toUpperCase()

const isSmall = (word: string): boolean => hasCase(word) && word === word.toLowerCase()

/**
 * A name for `citation_author`, which readers of that tag split at the comma, or, where there is none, at the last
 * space: a comma after a name of several words that is whole keeps it so. Zotero takes a comma between several words on
 * either side for one between two authors, so such a given name has no-break spaces.
 */
export function citationAuthor(name: CitedName): string {
  if (isWhole(name)) return name.family.includes(' ') ? `${name.family},` : name.family
  const given = name.family.includes(' ') ? name.given.replaceAll(' ', '\u00A0') : name.given
  return inverted({ ...name, given })
}
