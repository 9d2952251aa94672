import { citedName, inverted, withInitials } from '@/domain/citedName'

import type { Cited } from './Cited'

interface FormattedCitation {
  readonly style: string
  readonly text: string
}

/** The references to a commentary in the styles that readers copy. */
export const formattedCitations = (cited: Cited): FormattedCitation[] => [
  { style: 'Chicago', text: chicago(cited) },
  { style: 'APA', text: apa(cited) },
]

const date = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options }).format(new Date(day))

/** A phrase with its full stop, unless it has a closing mark of its own. */
const closed = (text: string): string => (/[.?!…]$/u.test(text) ? text : `${text}.`)

function chicago({ authors, title, publisher, date: day, url }: Cited): string {
  const [first, ...others] = authors
  const names = first === undefined ? [] : [inverted(citedName(first.sortName)), ...others.map(({ name }) => name)]
  const signed = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`
  const quoted = title.replaceAll('“', '‘').replaceAll('”', '’')
  return `${signed ? `${closed(signed)} ` : ''}“${closed(quoted)}” ${publisher}, ${date(day, { dateStyle: 'long' })}. ${url}.`
}

function apa({ authors, title, publisher, date: day, url }: Cited): string {
  const short = authors.map(({ sortName }) => withInitials(citedName(sortName)))
  const names = short.length < 2 ? short.join('') : `${short.slice(0, -1).join(', ')}, & ${short.at(-1) ?? ''}`
  const when = `${date(day, { year: 'numeric' })}, ${date(day, { month: 'long', day: 'numeric' })}`
  return `${names ? `${closed(names)} ` : ''}(${when}). ${closed(title)} ${closed(publisher)} ${url}`
}
