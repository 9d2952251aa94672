import { type CitedName, citedName, isWhole } from '@/domain/citedName'

import type { Cited } from './Cited'
import { citationKey } from './citationKey'

const texSigns: Readonly<Record<string, string>> = {
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

const tex = (text: string): string =>
  oneLine(text)
    .replaceAll(/[\\{}]/g, '')
    .replaceAll(/[&%$#_~^]/g, (sign) => texSigns[sign] ?? `\\${sign}`)

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** BibTeX has the suffix between family and given name; braces stop it from splitting a name that is whole. */
function bibtexName(name: CitedName): string {
  if (isWhole(name)) return `{${tex(name.family)}}`
  return [name.family, name.suffix, name.given].filter(Boolean).map(tex).join(', ')
}

/**
 * A commentary as an entry of BibLaTeX, which BibTeX and reference managers read too. An `@online` has an organisation
 * and no publisher (BibLaTeX 3.20, 2.1.1). It has no `langid`, which is a name of babel’s and not a code.
 */
export function bibtex(cited: Cited): string {
  const { authors, title, publisher, date, url, abstract, keywords } = cited
  const names = authors.map(({ sortName }) => bibtexName(citedName(sortName))).join(' and ')
  const fields = [
    names && `author = {${names}}`,
    `title = {{${tex(title)}}}`,
    `organization = {${tex(publisher)}}`,
    `date = {${date}}`,
    // An address is not escaped: BibLaTeX prints it as it stands, and braces are the only signs that would end it.
    `url = {${url.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`,
    keywords.length > 0 && `keywords = {${keywords.map((word) => tex(word).replaceAll(',', '')).join(', ')}}`,
    abstract && `abstract = {${tex(abstract)}}`,
  ]
  const lines = fields.filter((field) => typeof field === 'string' && field !== '').map((field) => `  ${String(field)}`)
  return `@online{${citationKey(cited)},\n${lines.join(',\n')}\n}\n`
}
