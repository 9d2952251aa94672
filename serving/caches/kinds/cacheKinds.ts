import type { CacheKind } from './CacheKind'
import { cloudflare } from './cloudflare'
import { fastly } from './fastly'
import { varnish } from './varnish'

/** Each kind of shared cache by the value of `CACHE_PURGE` that names it. */
export const cacheKinds: Readonly<Record<string, CacheKind>> = { varnish, fastly, cloudflare }
