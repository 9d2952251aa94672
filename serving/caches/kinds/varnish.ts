import type { CacheKind } from './CacheKind'
import { staleDirectives } from './staleDirectives'
import { revalidated } from '@/serving/requests/pageHeaders'

/**
 * Varnish with its module xkey, and any cache that reads `s-maxage` and takes a `PURGE` with keys. `must-revalidate`
 * stays for browsers, which would else send a page again while they ask for it (RFC 5861).
 */
export const varnish: CacheKind = {
  maxKeys: 100,
  headers: (keys, lifetimes) => ({
    'cache-control': `${revalidated}, s-maxage=${lifetimes.fresh}, ${staleDirectives(lifetimes)}`,
    'surrogate-key': keys.join(' '),
  }),
  purge: (keys, token) => ({
    method: 'PURGE',
    headers: { authorization: `Bearer ${token}`, 'surrogate-key': keys.join(' ') },
  }),
}
