import { isNode } from '@/domain/body/stored'
import { wordsOf } from '@/domain/html/tree/HtmlNode'
import { parseHtml } from '@/domain/html/tree/parseHtml'

import { listOf } from './listOf'

/** Fields of cards that say how they look or where they lead. */
const silent =
  /^(?:type|version|id|.*(?:url|href|src|color|colour|style|size|width|height|alignment|layout|format|mimetype|visibility|segment|language|icon|thumbnail|detail|mode|direction|rel|target|tag))$/i
const maxWords = 5000

/** The words in a card of an unknown make, wherever in it they stand, without markup; those beyond 5000 characters are cut. */
export function wordsIn(card: unknown): string {
  const found: string[] = []
  const left: unknown[] = [card]
  let length = 0
  while (left.length > 0 && length < maxWords) {
    const value = left.pop()
    if (typeof value === 'string') {
      found.push(value)
      length += value.length
    } else if (Array.isArray(value)) for (const each of [...listOf(value)].reverse()) left.push(each)
    else if (isNode(value)) for (const key of Object.keys(value).reverse()) if (!silent.test(key)) left.push(value[key])
  }
  const words = wordsOf(parseHtml(found.join(' ')).nodes)
  return words.length > maxWords ? `${words.slice(0, maxWords).toWellFormed()}…` : words
}
