import type { CacheKind } from './CacheKind'
import { staleDirectives } from './staleDirectives'

/**
 * Fastly: it reads `Surrogate-Control` before `Cache-Control` and sends neither it nor the keys on, so no cache behind it,
 * which a purge does not reach, stores a page. A purge is hard: a soft one lets it send what was withdrawn.
 */
export const fastly: CacheKind = {
  maxKeys: 256,
  headers: (keys, lifetimes) => ({
    'surrogate-control': `max-age=${lifetimes.fresh}, ${staleDirectives(lifetimes)}`,
    'surrogate-key': keys.join(' '),
  }),
  purge: (keys, token) => ({
    method: 'POST',
    headers: { 'fastly-key': token, accept: 'application/json', 'surrogate-key': keys.join(' ') },
  }),
}
