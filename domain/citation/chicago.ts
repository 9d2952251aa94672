import type { Cited, CitedAuthor } from './Cited'
import { closed } from './closed'
import { quoted } from './quoted'
import { referenceName } from './referenceName'

/** Of more authors than these a bibliography names the first ones, and the rest as “et al.” */
const maxAuthors = 6
const namedOfMore = 3

/** A reference as a bibliography by the Chicago Manual of Style has it (18th edition). */
export function chicago({ authors, title, publisher, date, url }: Cited): string {
  const names = namesOf(authors)
  const day = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'long' }).format(new Date(date))
  return `${names && `${closed(names)} `}${quoted(title)} ${publisher}, ${day}. ${url}.`
}

/** Two names have a comma between them where the first was turned round. */
function namesOf(authors: readonly CitedAuthor[]): string {
  const names = authors.map(referenceName)
  const [first, ...others] = names.map(({ first, other }, at) => (at === 0 ? first : other))
  if (first === undefined) return ''
  if (others.length >= maxAuthors) return [first, ...others.slice(0, namedOfMore - 1), 'et al.'].join(', ')
  const last = others.at(-1)
  if (last === undefined) return first
  const comma = others.length > 1 || names[0]?.isInverted ? ',' : ''
  return `${[first, ...others.slice(0, -1)].join(', ')}${comma} and ${last}`
}
