import { latin } from './latin'
import { transliterated } from './transliterated'

const most = 80

/**
 * A text as part of an address: Latin letters, digits and hyphens, at most 80 characters, cut at a word; '' where nothing
 * is left. Other scripts are transliterated, by the language of the text (BCP 47) where it is known.
 */
export function slugify(text: string, language: string | null = null): string {
  const slug = latin(text, language)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return cutAtWord(slug, most)
}

/** Tells texts apart of which no letter can be in an address, such as “???”: the same text, the same seven signs (FNV-1a). */
export function textMark(text: string): string {
  let mark = 0x811c9dc5
  for (const sign of text) mark = Math.imul(mark ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return (mark >>> 0).toString(36).padStart(7, '0')
}

/** The same address with a number behind it, within 80 characters too. */
export const numbered = (slug: string, number: number): string =>
  `${cutAtWord(slug, most - 1 - String(number).length)}-${number}`

function cutAtWord(slug: string, longest: number): string {
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1)
  const atWord = cut.lastIndexOf('-')
  // A long word behind a short one is cut itself, so that more is left than an article.
  return (atWord > longest / 2 ? cut.slice(0, atWord) : slug.slice(0, longest)).replace(/-+$/, '')
}

/** A text for comparing and finding: lower case, accents folded, quotes and dashes plain, one space between words. */
export const fold = (text: string): string =>
  plainLatin(text)
    .replaceAll(/[‘’‚ʻʼʾʿ′]/g, "'")
    .replaceAll(/[“”„«»″]/g, '"')
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()

const plainLatin = (text: string): string =>
  Array.from(text.normalize('NFKD').toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, ''))
    .map((letter) => transliterated[letter] ?? letter)
    .join('')

const reserved = new Set(
  'admin api _next feed feed-xml sitemap sitemap-xml sitemaps robots robots-txt favicon-ico search preview commentary authors topics policies media healthz readyz index new create'.split(
    ' ',
  ),
)

/** Whether an address is kept for the site itself. */
export const reservedSlug = (slug: string): boolean => reserved.has(slug.replaceAll('.', '-'))
