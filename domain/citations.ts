import { type CitedName, citedName, inverted, isWhole, withInitials } from './citedName'
import { slugify } from './slug'

interface Author {
  /** As it stands in the byline. */
  readonly name: string
  /** “Kellen, Robert F., Jr.”; whole, without a comma, where the name is not to be split. */
  readonly sortName: string
}

interface Cited {
  readonly authors: readonly Author[]
  readonly title: string
  readonly publisher: string
  /** The day of publication (ISO 8601), used unchanged: pass the day in the publisher’s zone. */
  readonly date: string
  readonly url: string
}

/** The citations of a commentary, in the styles readers use and the formats their tools read. */
export function citations(cited: Cited): { style: string; text: string }[] {
  return [
    { style: 'Chicago', text: chicago(cited) },
    { style: 'APA', text: apa(cited) },
    { style: 'BibTeX', text: bibtex(cited) },
    { style: 'RIS', text: ris(cited) },
  ]
}

const date = (iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options }).format(new Date(iso))

/** A phrase with its full stop, unless it has a closing mark of its own. */
const closed = (text: string): string => (/[.?!…]$/u.test(text) ? text : `${text}.`)

function chicago({ authors, title, publisher, date: iso, url }: Cited): string {
  const [first, ...others] = authors
  const names = first === undefined ? [] : [inverted(citedName(first.sortName)), ...others.map(({ name }) => name)]
  const signed = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`
  const quoted = title.replaceAll('“', '‘').replaceAll('”', '’')
  return `${signed ? `${closed(signed)} ` : ''}“${closed(quoted)}” ${publisher}, ${date(iso, { dateStyle: 'long' })}. ${url}.`
}

function apa({ authors, title, publisher, date: iso, url }: Cited): string {
  const short = authors.map(({ sortName }) => withInitials(citedName(sortName)))
  const names = short.length < 2 ? short.join('') : `${short.slice(0, -1).join(', ')}, & ${short.at(-1) ?? ''}`
  const day = `${date(iso, { year: 'numeric' })}, ${date(iso, { month: 'long', day: 'numeric' })}`
  return `${names ? `${closed(names)} ` : ''}(${day}). ${closed(title)} ${closed(publisher)} ${url}`
}

const texSigns: Readonly<Record<string, string>> = {
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

const tex = (text: string): string =>
  text.replaceAll(/[\\{}]/g, '').replaceAll(/[&%$#_~^]/g, (sign) => texSigns[sign] ?? `\\${sign}`)

/** BibTeX has the suffix between family and given name; braces stop it from splitting a name that is whole. */
function bibtexName(name: CitedName): string {
  if (isWhole(name)) return `{${tex(name.family)}}`
  return [name.family, name.suffix, name.given].filter(Boolean).map(tex).join(', ')
}

function bibtex({ authors, title, publisher, date: iso, url }: Cited): string {
  const { family } = citedName(authors[0]?.sortName ?? publisher)
  const key = `${slugify(family).replaceAll('-', '') || 'cited'}${iso.slice(0, 4)}`
  const fields = [
    `  author = {${authors.map(({ sortName }) => bibtexName(citedName(sortName))).join(' and ')}}`,
    `  title = {{${tex(title)}}}`,
    `  publisher = {${tex(publisher)}}`,
    `  date = {${iso.slice(0, 10)}}`,
    `  url = {${url}}`,
  ]
  return `@online{${key},\n${fields.join(',\n')}\n}`
}

const ris = ({ authors, title, publisher, date: iso, url }: Cited): string =>
  [
    'TY  - ELEC',
    ...authors.map(({ sortName }) => `AU  - ${inverted(citedName(sortName))}`),
    `TI  - ${title}`,
    `PB  - ${publisher}`,
    `DA  - ${iso.slice(0, 10).replaceAll('-', '/')}`,
    `UR  - ${url}`,
    'ER  - ',
  ].join('\n')
