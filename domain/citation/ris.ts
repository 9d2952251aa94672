import { citedName, inverted } from '@/domain/citedName'

import type { Cited } from './Cited'

/**
 * A commentary in RIS as a newspaper article, which reference managers give the publisher as its title (Zotero’s
 * `newspaperArticle`, as the tags of the page say too). Lines end with CR and LF, as the format has them.
 */
export function ris({ authors, title, publisher, date, url, language, abstract, keywords }: Cited): string {
  const lines: readonly (readonly [string, string])[] = [
    ['TY', 'NEWS'],
    ...authors.map(({ sortName }) => ['AU', inverted(citedName(sortName))] as const),
    ['TI', title],
    ['T2', publisher],
    ['PB', publisher],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['LA', language],
    ...keywords.map((word) => ['KW', word] as const),
    ['AB', abstract],
    ['UR', url],
  ]
  const written = lines.map(([tag, value]) => [tag, value.replaceAll(/\s+/g, ' ').trim()] as const)
  return [...written.filter(([, value]) => value !== '').map((pair) => pair.join('  - ')), 'ER  - ', ''].join('\r\n')
}
