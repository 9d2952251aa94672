import { createHash, createHmac } from 'node:crypto'

import { listTagOf } from '@/domain/tags'

/** The keys by which a shared cache finds the answers that a change makes stale. */
export interface CacheKeys {
  /** The key of every answer of the site. */
  readonly site: string
  ofPage(tags: ReadonlySet<string>): string[]
  ofChange(tags: readonly string[]): string[]
}

/** More records of one collection than this are one key, that of its list; a header then stays below 2 KB. */
const maxRecords = 16
/** 48 bits in hexadecimal digits, since Cloudflare does not tell capitals apart; two tags with one key drop too much. */
const characters = 12

/**
 * Keys for the tags of pages. A page may name a record that is not published, so a key is an HMAC: nobody can tell
 * which record it is of, or try an id. The key of the site does not depend on the secret, so that it still drops what
 * was stored before the secret was changed.
 */
export function cacheKeys(secret: string, origin: string): CacheKeys {
  const keyOf = (tag: string) =>
    createHmac('sha256', secret).update(`cache key\0${origin}\0${tag}`).digest('hex').slice(0, characters)
  const site = `site-${createHash('sha256').update(origin).digest('hex').slice(0, characters)}`
  return {
    site,
    ofPage: (tags) => [site, ...[...collapse(tags)].map(keyOf)],
    // A change of a record names its list too, whoever announced it, since the page may bear the key of the list alone.
    ofChange: (tags) => [...new Set(tags.flatMap((tag) => [tag, listTagOf(tag)]))].map(keyOf),
  }
}

/** The tags without those of records where the page has the tag of their list, or too many of them. */
function collapse(tags: ReadonlySet<string>): Set<string> {
  const counts = new Map<string, number>()
  for (const tag of tags) counts.set(listTagOf(tag), (counts.get(listTagOf(tag)) ?? 0) + 1)
  const isWhole = (list: string) => tags.has(list) || (counts.get(list) ?? 0) > maxRecords
  return new Set([...tags].map((tag) => (isWhole(listTagOf(tag)) ? listTagOf(tag) : tag)))
}
