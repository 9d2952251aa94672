import { latin } from './latin'
import { transliterated } from './transliterated'

/** The most characters of an address. */
export const maxSlugLength = 80

/**
 * A text as part of an address: Latin letters, digits and hyphens, at most 80 characters, cut at a word; '' where
 * nothing is left. Other scripts are transliterated, by the language of the text (BCP 47) where it is known.
 */
export function slugify(text: string, language: string | null = null): string {
  const slug = latin(text, language)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return cutAtWord(slug, maxSlugLength)
}

/**
 * A mark of seven characters for a text without a letter that an address can have, such as “???”: the same text, the
 * same mark (FNV-1a).
 */
export function textMark(text: string): string {
  let mark = 0x811c9dc5
  for (const sign of text) mark = Math.imul(mark ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return (mark >>> 0).toString(36).padStart(7, '0')
}

/** The same address with a number after it, within 80 characters too. */
export const numbered = (slug: string, number: number): string =>
  `${cutAtWord(slug, maxSlugLength - 1 - String(number).length)}-${number}`

function cutAtWord(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug
  const cut = slug.slice(0, maxLength + 1)
  const atWord = cut.lastIndexOf('-')
  // A long word after a short one is cut itself, so that more remains than an article such as “die”.
  return cut.slice(0, atWord > maxLength / 2 ? atWord : maxLength)
}

/** A text for comparison and search: lower case, accents folded, quotes and dashes plain, one space between words. */
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
  'admin api _next feed feed-xml feed-json rss-xml llms-txt schemas kinds sitemap sitemap-xml sitemaps robots robots-txt favicon-ico search preview commentary authors topics policies media healthz readyz index new create'.split(
    ' ',
  ),
)

/** Whether an address is reserved for the site itself. */
export const reservedSlug = (slug: string): boolean => reserved.has(slug.replaceAll('.', '-'))
