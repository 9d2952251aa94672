import { citedName, inverted, isWhole } from '@/domain/citedName'

import type { CitedAuthor } from './Cited'

interface ReferenceName {
  /** At the head of a reference: “Kellen, Robert F., Jr.” */
  readonly first: string
  /** Behind another name: “Robert F. Kellen Jr.” */
  readonly other: string
  /** Whether `first` has the family name moved to the front, and a comma for it. */
  readonly isInverted: boolean
}

/**
 * A name as Chicago and MLA have it. One that is whole stands as it is, and so does one that has the family name first
 * in the byline already (“Han Ki-seon”); titles and degrees of the byline are left out.
 */
export function referenceName({ name, sortName }: CitedAuthor): ReferenceName {
  const parts = citedName(sortName)
  const { family, given, suffix } = parts
  if (isWhole(parts)) return { first: family, other: family, isInverted: false }
  if (isFamilyFirst({ name, sortName })) return { first: name, other: name, isInverted: false }
  return { first: inverted(parts), other: [given, family, suffix].filter(Boolean).join(' '), isInverted: true }
}

/** Whether a byline has the family name before the given name, as in most names of East Asia. */
export function isFamilyFirst({ name, sortName }: CitedAuthor): boolean {
  const { family, given, suffix } = citedName(sortName)
  const plain = (text: string): string => text.replaceAll(/\s+/g, '')
  return given !== '' && suffix === '' && plain(name) === plain(family + given)
}
