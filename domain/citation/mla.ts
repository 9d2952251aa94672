import type { Cited } from './Cited'
import { closed } from './closed'
import { quoted } from './quoted'
import { referenceName } from './referenceName'

const months = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/** A reference as a list of works cited by the MLA Handbook has it (9th edition). */
export function mla(cited: Cited): string {
  const { title, publisher, date, url } = cited
  const [year = '', month = '', day = ''] = date.split('-')
  const names = namesOf(cited)
  const on = `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`
  return `${names && `${closed(names)} `}${quoted(title)} ${publisher}, ${on}, ${url}.`
}

/** Two authors at most are named; a publisher that signs its own text is named as its publisher alone. */
function namesOf({ authors, publisher }: Cited): string {
  const [first, second, ...more] = authors.map(referenceName)
  if (first === undefined || (second === undefined && first.first === publisher)) return ''
  if (second === undefined) return first.first
  const comma = first.isInverted ? ',' : ''
  return `${first.first}${comma} ${more.length > 0 ? 'et al.' : `and ${second.other}`}`
}
