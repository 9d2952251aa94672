import type { CacheKind } from './CacheKind'
import { staleDirectives } from './staleDirectives'

/**
 * Cloudflare: it reads a header of its own before `Cache-Control` (RFC 9213) and sends neither it nor the tags on, so no
 * cache behind it, which a purge does not reach, stores a page. Beside `s-maxage` it would disregard `stale-if-error`.
 */
export const cloudflare: CacheKind = {
  maxKeys: 30,
  headers: (keys, lifetimes) => ({
    'cloudflare-cdn-cache-control': `public, max-age=${lifetimes.fresh}, ${staleDirectives(lifetimes)}`,
    'cache-tag': keys.join(','),
  }),
  purge: (keys, token) => ({
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ tags: keys }),
  }),
}
