import { configuredCache } from './configuredCache'

/**
 * In seconds, after the lifetime: for as long may a page be sent that no purge reached, while the site answers or not. An
 * hour is also how long a withdrawn image may be in such a cache.
 */
const whileRevalidating = 30
const onError = 3600

/** The headers by which the shared cache may store a page with these tags while it is fresh; none where there is none. */
export function sharedHeaders(tags: ReadonlySet<string>): Readonly<Record<string, string>> {
  const cache = configuredCache()
  if (cache === null) return {}
  return cache.kind.headers(cache.keys.ofPage(tags), { fresh: cache.lifetime, whileRevalidating, onError })
}
