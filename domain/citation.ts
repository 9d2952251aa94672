import { joinNames, sortName } from './byline'

interface Cited {
  readonly authors: readonly string[]
  readonly title: string
  readonly publisher: string
  /** ISO 8601. */
  readonly date: string
  readonly url: string
}

/** How to cite a piece, in the styles readers ask for and the formats their tools read. */
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

function chicago({ authors, title, publisher, date: iso, url }: Cited): string {
  const [first = '', ...others] = authors
  const names = joinNames([...(first ? [sortName(first)] : []), ...others])
  return `${names ? `${names}. ` : ''}“${title}.” ${publisher}, ${date(iso, { dateStyle: 'long' })}. ${url}.`
}

function apa({ authors, title, publisher, date: iso, url }: Cited): string {
  const short = authors.map((name) => {
    const [family = '', given = ''] = sortName(name).split(', ')
    return given
      ? `${family}, ${given
          .split(/\s+/)
          .map((word) => `${word.slice(0, 1)}.`)
          .join(' ')}`
      : family
  })
  const names = short.length < 2 ? (short[0] ?? '') : `${short.slice(0, -1).join(', ')}, & ${short.at(-1) ?? ''}`
  const day = `${date(iso, { year: 'numeric' })}, ${date(iso, { month: 'long', day: 'numeric' })}`
  return `${names ? `${names} ` : ''}(${day}). ${title}. ${publisher}. ${url}`
}

function bibtex({ authors, title, publisher, date: iso, url }: Cited): string {
  const plain = (text: string): string => text.replaceAll(/[\\{}]/g, '').replaceAll(/([&%$#_])/g, String.raw`\$1`)
  const key = `${
    sortName(authors[0] ?? publisher)
      .split(',')[0]
      ?.replaceAll(/[^\p{L}]/gu, '') ?? ''
  }${iso.slice(0, 4)}`
  const fields = [
    `  author = {${authors.map((name) => plain(sortName(name))).join(' and ')}}`,
    `  title = {{${plain(title)}}}`,
    `  publisher = {${plain(publisher)}}`,
    `  date = {${iso.slice(0, 10)}}`,
    `  url = {${url}}`,
  ]
  return `@online{${key},\n${fields.join(',\n')}\n}`
}

const ris = ({ authors, title, publisher, date: iso, url }: Cited): string =>
  [
    'TY  - ELEC',
    ...authors.map((name) => `AU  - ${sortName(name)}`),
    `TI  - ${title}`,
    `PB  - ${publisher}`,
    `DA  - ${iso.slice(0, 10).replaceAll('-', '/')}`,
    `UR  - ${url}`,
    'ER  - ',
  ].join('\n')
