import type { Lifetimes } from './CacheKind'

/** How long an answer may be sent after its time, as directives of `Cache-Control` (RFC 5861). */
export const staleDirectives = ({ whileRevalidating, onError }: Lifetimes): string =>
  `stale-while-revalidate=${whileRevalidating}, stale-if-error=${onError}`
