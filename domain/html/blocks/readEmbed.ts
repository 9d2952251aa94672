import { cleanAddress } from '@/domain/html/clean/cleanAddress'
import { attributeOf, type HtmlElement, isElement } from '@/domain/html/tree/HtmlNode'

import { cleanCharacters, composed } from './cleanCharacters'
import type { HtmlBlock, Reading } from './Place'

const youtube = /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})(?:[?#].*)?$/
const vimeo = /^https:\/\/player\.vimeo\.com\/video\/(\d+)(?:[?#].*)?$/

/** What a frame or a player shows, as the link to it with its title. */
export function readEmbed(reading: Reading, node: HtmlElement): HtmlBlock[] {
  const src = attributeOf(node, 'src') || attributeOf(node, 'data-src') || sourceOf(node)
  const { url } = cleanAddress(src, reading.base)
  const said = attributeOf(node, 'title') || attributeOf(node, 'aria-label')
  if (url === null || !url.startsWith('http')) {
    reading.findings.add('A frame or player without an address for readers was left out.', said || src)
    return []
  }
  const title = composed(cleanCharacters(said)).trim() || new URL(url).hostname
  return [{ type: 'embed', url: pageOf(url), title }]
}

/** The page on which readers see a player of a known site. */
const pageOf = (url: string): string =>
  url.replace(youtube, 'https://www.youtube.com/watch?v=$1').replace(vimeo, 'https://vimeo.com/$1')

const sourceOf = (node: HtmlElement): string => {
  const source = node.children.filter(isElement).find((child) => child.attributes.has('src'))
  return source ? attributeOf(source, 'src') : ''
}
