import { citedName, withInitials } from '@/domain/citedName'

import type { Cited, CitedAuthor } from './Cited'
import { closed } from './closed'
import { isFamilyFirst } from './referenceName'

/** Of more authors than these the first ones and the last are named. */
const maxAuthors = 20

/**
 * A reference as a list by the Publication Manual of the APA has it (7th edition). Where nobody signs, the title comes
 * first; a publisher that signs its own text is named once.
 */
export function apa({ authors, title, publisher, date, url }: Cited): string {
  const names = namesOf(authors.map(nameOf))
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options }).format(new Date(date))
  const day = `(${part({ year: 'numeric' })}, ${part({ month: 'long', day: 'numeric' })}).`
  const opening = names === '' ? [closed(title), day] : [closed(names), day, closed(title)]
  return [...opening, ...(names === publisher ? [] : [closed(publisher)]), url].join(' ')
}

/** A name with the family name first in a script that has no initials is left as it is. */
function nameOf(author: CitedAuthor): string {
  const isAsWritten = isFamilyFirst(author) && author.name.toLowerCase() === author.name.toUpperCase()
  return isAsWritten ? author.name : withInitials(citedName(author.sortName))
}

function namesOf(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  if (names.length > maxAuthors) return `${names.slice(0, maxAuthors - 1).join(', ')}, . . . ${last}`
  return `${names.slice(0, -1).join(', ')}, & ${last}`
}
