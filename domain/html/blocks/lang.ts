import { attributeOf, type HtmlElement, type HtmlNode, isElement } from '@/domain/html/tree/HtmlNode'

import type { Reading } from './Place'

/** The language that an element gives its words (BCP 47, without region): null where it gives none, or that of the document. */
export function langOf(reading: Reading, node: HtmlElement): string | null {
  const said = attributeOf(node, 'lang')
  const lang = canonical(said)
  if (lang === null) return null
  return primary(lang) === reading.mainLang ? null : primary(lang)
}

/** The language of most of the letters of a document, without its region; '' where most have none. */
export function mainLang(nodes: readonly HtmlNode[]): string {
  const letters = new Map([['', 0]])
  count(nodes, '', letters)
  const [most = ['', 0]] = [...letters].sort(([, one], [, other]) => other - one)
  return most[0]
}

function count(nodes: readonly HtmlNode[], lang: string, letters: Map<string, number>): void {
  for (const node of nodes) {
    if (isElement(node)) {
      const own = canonical(attributeOf(node, 'lang'))
      count(node.children, own === null ? lang : primary(own), letters)
    } else letters.set(lang, (letters.get(lang) ?? 0) + lettersOf(node))
  }
}

const lettersOf = (text: string): number => text.normalize('NFC').match(/\p{L}/gu)?.length ?? 0

function canonical(said: string): string | null {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/i.test(said) || /^(und|zxx|mul|mis)(-|$)/i.test(said)) return null
  try {
    return Intl.getCanonicalLocales(said)[0] ?? null
  } catch {
    return null
  }
}

const primary = (lang: string): string => lang.split('-')[0] ?? ''
