import { type CitedName, citedName, isWhole } from '@/domain/citedName'

import type { Cited } from './Cited'
import { citationKey } from './citationKey'

/** A name in CSL: particles apart, so that a style can sort without them; a name that is whole is literal. */
type CslName =
  | { readonly literal: string }
  | {
      readonly family: string
      readonly given?: string
      readonly suffix?: string
      readonly 'non-dropping-particle'?: string
      readonly 'dropping-particle'?: string
    }

/** A commentary as an item of CSL-JSON 1.0.2; a file holds a list of them. */
export function cslJson(cited: Cited): readonly object[] {
  const { authors, title, publisher, date, url, language, abstract, keywords } = cited
  return [
    {
      id: citationKey(cited),
      type: 'article-newspaper',
      title,
      ...(authors.length > 0 && { author: authors.map(({ sortName }) => cslName(citedName(sortName))) }),
      'container-title': publisher,
      publisher,
      issued: { 'date-parts': [date.split('-').map(Number)] },
      URL: url,
      language,
      ...(abstract !== '' && { abstract }),
      ...(keywords.length > 0 && { keyword: keywords.join(', ') }),
    },
  ]
}

/** Words in small letters at the beginning of a family name, as in “van der Berg”. */
const leading = /^((?:\p{Ll}[\p{Ll}'’]*\s+)+)(?=\p{Lu})/u
/** Words in small letters at the end of a given name, where an editor sorts “Berg, Anna van der”. */
const trailing = /((?:\s+\p{Ll}[\p{Ll}'’]*)+)$/u

function cslName(name: CitedName): CslName {
  if (isWhole(name)) return { literal: name.family }
  const [, particle = ''] = leading.exec(name.family) ?? []
  const [, dropping = ''] = trailing.exec(name.given) ?? []
  return {
    family: name.family.slice(particle.length),
    ...(particle !== '' && { 'non-dropping-particle': particle.trim() }),
    ...(name.given !== '' && { given: name.given.slice(0, name.given.length - dropping.length) }),
    ...(dropping !== '' && { 'dropping-particle': dropping.trim() }),
    ...(name.suffix !== '' && { suffix: name.suffix }),
  }
}
