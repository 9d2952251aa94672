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

/** “Kellen, R. F., Jr.”, “Sartre, J.-P.” */
export function withInitials({ family, given, suffix }: CitedName): string {
  const initial = (part: string): string => `${Array.from(part)[0]?.toUpperCase() ?? ''}.`
  const initials = given
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.split('-').filter(Boolean).map(initial).join('-'))
  return [family, initials.join(' '), suffix].filter(Boolean).join(', ')
}

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
