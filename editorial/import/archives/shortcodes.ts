import { wordsOf } from '@/domain/html/tree/HtmlNode'
import { parseHtml } from '@/domain/html/tree/parseHtml'
import type { ReportLine } from '@/editorial/import/Manuscript'

import { escapeHtml } from './escapeHtml'

/** Files of a site by their ids. */
export interface Attachments {
  get(id: string): { readonly url: string; readonly alt?: string; readonly caption?: string } | undefined
  /** The ids of those that were uploaded to a post, in its order. */
  of(post: string): readonly string[]
}

const image = /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i

/** The galleries of a post show so many images together; each may name all of a large library. */
const maxGalleryImages = 500

/** As many characters as the title of an embed may have. */
const maxEmbedTitle = 300

/**
 * An embed with its caption as title, or else its address. A caption with a link of its own, or one too long for a title,
 * stays as a paragraph below.
 */
export function embedHtml(url: string, caption = ''): string {
  const title = wordsOf(parseHtml(caption).nodes).trim()
  const fits = title.length <= maxEmbedTitle && !/<a\b/i.test(caption)
  const words = fits && title !== '' ? title : url.slice(0, maxEmbedTitle)
  return `<iframe src="${escapeHtml(url)}" title="${escapeHtml(words)}"></iframe>${fits ? '' : `<p>${caption}</p>`}`
}

const attribute = (attributes: string, name: string): string | null =>
  new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`, 'i')
    .exec(attributes)
    ?.slice(1)
    .find((value) => value !== undefined) ?? null

/** An image of a gallery, with what the library of the site says of it. */
const figureHtml = ({ url, alt, caption }: { url: string; alt?: string; caption?: string }): string =>
  `<figure><img src="${escapeHtml(url)}"${alt ? ` alt="${escapeHtml(alt)}"` : ''}>${caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''}</figure>`

/**
 * The shortcodes of WordPress itself as HTML: captions and galleries become figures, embeds stay embeds. Others stay as
 * they are written and are reported. What is never closed ends its pattern at the next mark of the same kind, so the
 * time grows with the length.
 */
export function replaceShortcodes(
  html: string,
  attachments: Attachments,
  post: string,
): { readonly html: string; readonly toDo: readonly ReportLine[] } {
  const toDo: ReportLine[] = []
  let spare = maxGalleryImages
  const replaced = html
    .replaceAll(
      /\[caption\b([^\][]*)\]((?:(?!\[caption\b)[\s\S])*?)\[\/caption\]/gi,
      (_, attributes: string, inner: string) => captioned(attributes, inner),
    )
    .replaceAll(/\[gallery\b([^\][]*)\]/gi, (whole, attributes: string) => {
      const ids = galleryIds(attributes, attachments, post)
      const found = ids.slice(0, spare).flatMap((id) => attachments.get(id) ?? [])
      spare -= found.length
      if (found.length < ids.length || ids.length === 0)
        toDo.push({ what: 'A gallery stands here whose images the archive does not name. Add them.', text: whole })
      return `\n\n${found.map(figureHtml).join('\n\n')}\n\n`
    })
    .replaceAll(
      /\[embed\b[^\][]*\]\s*(https?:[^\s[\]<>"]+)\s*\[\/embed\]/gi,
      (_, url: string) => `\n\n${embedHtml(url.replaceAll('&amp;', '&'))}\n\n`,
    )
  for (const text of unknownShortcodes(replaced))
    toDo.push({ what: 'A shortcode of a plugin stands in the text as words. Replace it by what it showed.', text })
  return { html: replaced, toDo }
}

/** The images that a gallery names; one that names none has those of its post but for a few. */
function galleryIds(attributes: string, attachments: Attachments, post: string): string[] {
  const listed = (name: string) => (attribute(attributes, name) ?? '').split(/[\s,]+/).filter(Boolean)
  const named = [...listed('ids'), ...listed('include')]
  if (named.length > 0) return named
  const excluded = listed('exclude')
  return attachments
    .of(attribute(attributes, 'id') ?? post)
    .filter((id) => !excluded.includes(id) && image.test(attachments.get(id)?.url ?? ''))
}

/** A caption is an attribute in old posts and follows the image in later ones. */
function captioned(attributes: string, inner: string): string {
  const [, image = '', rest = ''] = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(inner) ?? [
    '',
    '',
    inner,
  ]
  const caption = rest.trim() || (attribute(attributes, 'caption') ?? '')
  return `\n\n<figure>${image}<figcaption>${caption}</figcaption></figure>\n\n`
}

/** The opening marks of shortcodes: those with attributes or an end of their own, since “[sic]” is none. */
function unknownShortcodes(html: string): string[] {
  const words = html.replaceAll(/<[^<>]*>/g, '')
  const closed = new Set([...words.matchAll(/\[\/([a-z][\w-]*)\]/gi)].map(([, name = '']) => name.toLowerCase()))
  const found = [...words.matchAll(/\[([a-z][\w-]*)(\s[^\][]{0,500})?\]/gi)]
    .filter(([, name = '', attributes = '']) => /\w=/.test(attributes) || closed.has(name.toLowerCase()))
    .map(([whole]) => whole)
  return [...new Set(found)].slice(0, 20)
}
