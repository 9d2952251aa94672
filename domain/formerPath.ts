import { fixedPaths } from './fixedPaths'
import { kinds } from './kinds'
import { pathSegments } from './pathSegments'
import { textFault } from './text'

/** The most characters of a former address. */
export const maxFormerPathLength = 500

/**
 * The former address of a post at a site without addresses of words (`/?p=11`, the plain permalinks of WordPress), as it
 * is looked up; null where the number is none. Of all queries this alone leads anywhere.
 */
export function plainPermalink(number: string): string | null {
  const [, digits] = /^0*([1-9]\d{0,17})$/.exec(number) ?? []
  return digits === undefined ? null : `/?p=${digits}`
}

/**
 * A path as it was typed, in the form in which the pages of readers look it up: percent encoding decoded, slashes single
 * and none at the end; or a plain permalink. Null where it is no path within the site: with a host, a query or a fragment, with segments that
 * a browser resolves (RFC 3986, 5.2.4), with broken encoding, or too long.
 */
export function formerPath(typed: string): string | null {
  const text = typed.trim()
  const [, number] = /^\/\?p=(\d+)$/.exec(text) ?? []
  if (number !== undefined) return plainPermalink(number)
  if (!/^\/(?!\/)[^?#\\]*$/.test(text)) return null
  const segments = pathSegments(text)
  if (segments === null || segments.length === 0 || !segments.every(isPlain)) return null
  const path = `/${segments.join('/')}`
  return path.length > maxFormerPathLength ? null : path
}

/** A slash within a segment would lead to another path than the one that was typed. */
const isPlain = (segment: string): boolean => !segment.includes('/') && textFault(segment, { lines: false }) === null

/** Folders of the site under which no page ever was. */
const folders = new Set(['admin', 'api', '_next', 'preview', 'schemas', 'sitemaps'])

/** Lists of the site that belong to no record: those of a kind, of a year and of a month. */
const lists = new RegExp(String.raw`^/(kinds/(${kinds.map(({ code }) => code).join('|')})|archive/\d{4}(/\d\d?)?)$`)

/** Whether a path is the site’s own whatever is stored: the admin, the API, the search, the feed, its lists. */
export function isRouteOfSite(path: string): boolean {
  const small = path.toLowerCase()
  if (lists.test(small)) return true
  return fixedPaths.has(small) || folders.has(small.split('/')[1] ?? '')
}
