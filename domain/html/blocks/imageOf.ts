import { attributeOf, hasStyle, type HtmlElement } from '@/domain/html/tree/HtmlNode'

import type { HtmlImage, Reading } from './Place'

const placeholder = /^data:image\/(gif|svg\+xml)/i

/** An image, the emoji that it shows, or null where it is left out. */
export function imageOf(reading: Reading, node: HtmlElement): HtmlImage | string | null {
  const alt = attributeOf(node, 'alt').trim()
  if (
    alt !== '' &&
    alt.length <= 16 &&
    /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{M}\u200D\uFE0F]+$/u.test(alt)
  )
    return alt
  if (isPixel(node)) return null
  const src = sourceOf(node)
  if (reading.images === 'keep' && src !== '') return { src, alt }
  reading.findings.add('An image was left out. Upload it and place it as a figure.', alt || nameOf(src))
  return null
}

/** Where the file of an image is: scripts of a page put it elsewhere until the image is scrolled to. */
function sourceOf(node: HtmlElement): string {
  const src = attributeOf(node, 'src').trim()
  if (src !== '' && !placeholder.test(src)) return src
  return (
    attributeOf(node, 'data-src') ||
    attributeOf(node, 'data-lazy-src') ||
    attributeOf(node, 'data-original') ||
    src
  ).trim()
}

/** Whether an image only counts readers. */
const isPixel = (node: HtmlElement): boolean =>
  ['width', 'height'].every((name) => /^[012](px)?$/.test(attributeOf(node, name))) ||
  ['width', 'height'].every((name) => hasStyle(node, name, /^[012](px)?$/))

/** The name of an image’s file. */
export const nameOf = (src: string): string =>
  src.startsWith('data:') ? '' : (src.split(/[?#]/)[0]?.split(/[/\\]/).at(-1) ?? '')
