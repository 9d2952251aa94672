import { facetNames, type Facets } from '@/domain/facets'
import { plainPermalink } from '@/domain/formerPath'
import { pathSegments } from '@/domain/pathSegments'

/** The parts of a reader’s request that a page is made from; two requests with the same key get the same page. */
export interface PageRequest {
  /** The decoded path, without empty segments. */
  readonly path: string
  /** The segments of the path, decoded. */
  readonly segments: readonly string[]
  /** The last of them. */
  readonly slug: string
  /** The page of a list, from 1 to 10 000, or 10 001 for every later one, which no list has; 1 where the path is no list. */
  readonly page: number
  /** The search query; empty elsewhere. */
  readonly query: string
  /** What a search is narrowed by; nothing elsewhere. */
  readonly facets: Facets
  /**
   * The plain permalink of WordPress that a request for the home page is (`/?p=11`); null elsewhere. Such a request has
   * no key: it leads on, or is answered as the home page with `search`.
   */
  readonly permalink: string | null
  /** The address as it was sent from its “?” on. A redirect retains it, but for a permalink; no page shows it. */
  readonly search: string
  /** The key under which the page is stored, itself an address of the same page; null where it is not stored. */
  readonly key: string | null
  /** The address to redirect to; null where the request already uses it. */
  readonly canonical: string | null
}

const searchPath = '/search'
const list = /^\/$|^\/(?:search|corrections)$|^\/(topics|authors)(\/[^/]+)?$|^\/kinds\/[^/]+$|^\/archive\/\d{4}\/\d\d$/
const maxPages = 10_000
/** Longer than any address part, kind or language tag. */
const maxFacetCharacters = 120

/**
 * Parses the path and query of a reader’s URL, in this place only. Null where the path is no address of a page: broken
 * percent encoding, or segments that a URL parser would resolve (RFC 3986, 5.2.4).
 */
export function pageRequest(url: string): PageRequest | null {
  const [sent = ''] = url.replace(/^https?:\/\/[^/?#]*/i, '').split('#', 1)
  const [rawPath = '', ...rest] = inAscii(sent).split('?')
  const segments = pathSegments(rawPath)
  if (segments === null) return null
  const keyPath = `/${segments.map(encodeURIComponent).join('/')}`
  const query = rest.join('?')
  const isList = list.test(keyPath)
  const { page, canonicalQuery } = isList ? pageIn(query) : { page: 1, canonicalQuery: query }
  const canonical = canonicalPath(rawPath) + (canonicalQuery === '' ? '' : `?${canonicalQuery}`)
  const isSearch = keyPath === searchPath
  const permalink = keyPath === '/' ? plainPermalink(new URLSearchParams(query).get('p') ?? '') : null
  const kept = permalink === null ? query : withoutPermalink(query)
  return {
    path: `/${segments.join('/')}`,
    segments,
    slug: segments.at(-1) ?? '',
    page,
    query: isSearch ? (new URLSearchParams(query).get('q') ?? '') : '',
    facets: isSearch ? facetsIn(query) : {},
    permalink,
    search: kept === '' ? '' : `?${kept}`,
    key: isSearch || permalink !== null ? null : page === 1 ? keyPath : `${keyPath}?page=${page}`,
    canonical: canonical === (query === '' ? sent.replace(/\?$/, '') : sent) ? null : canonical,
  }
}

/** A query without what names a post of WordPress. */
const withoutPermalink = (query: string): string =>
  query
    .split('&')
    .filter((part) => !new URLSearchParams(part).has('p'))
    .join('&')

/** A path with single slashes, none at its end, and no letter encoded unnecessarily (RFC 3986, 6.2.2). */
export function canonicalPath(rawPath: string): string {
  const segments = rawPath.split('/').filter(Boolean)
  return `/${segments.map(canonicalSegment).join('/')}`
}

const canonicalSegment = (segment: string): string =>
  segment.replaceAll(/%[0-9a-f]{2}/gi, (triplet) => {
    const character = String.fromCharCode(Number.parseInt(triplet.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : triplet.toUpperCase()
  })

/** An address in ASCII; Node gives the bytes of a request line as Latin-1. */
const inAscii = (address: string): string =>
  address.replaceAll(/[^\u0021-\u007e]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    return code > 0xff
      ? encodeURIComponent(character.toWellFormed())
      : `%${code.toString(16).toUpperCase().padStart(2, '0')}`
  })

/** The page that a query names, by its first `page`, and the query with one plain `page`; the rest is unchanged. */
function pageIn(query: string): { readonly page: number; readonly canonicalQuery: string } {
  const parts = query.split('&')
  const named = parts.filter((part) => new URLSearchParams(part).has('page'))
  const page = toPage(new URLSearchParams(named[0]).get('page') ?? '')
  const kept = page === 1 ? [] : [`page=${page}`]
  const isPlain = named.length === 1 && /^page=[1-9]\d*$/.test(named[0] ?? '')
  if (named.join('&') === kept.join('&') || (isPlain && page > maxPages)) return { page, canonicalQuery: query }
  const others = parts.filter((part) => part !== '' && !named.includes(part))
  return { page, canonicalQuery: [...others, ...kept].join('&') }
}

/** The first value of each facet that a query names; an empty one narrows nothing. */
function facetsIn(query: string): Facets {
  const named = new URLSearchParams(query)
  return Object.fromEntries(
    facetNames.flatMap((name) => {
      const value = named.get(name)?.slice(0, maxFacetCharacters) ?? ''
      return value === '' ? [] : [[name, value]]
    }),
  )
}

/** A number in any notation (`02`, `2.0`, `0x2`, `+2`); what is not the number of a page means the first page. */
function toPage(text: string): number {
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 ? Math.min(number, maxPages + 1) : 1
}
