import { env } from '@/server/env'

import { cacheKeys, type CacheKeys } from './cacheKeys'
import type { CacheKind } from './kinds/CacheKind'
import { cacheKinds } from './kinds/cacheKinds'

/** A shared cache in front of the site. */
export interface SharedCache {
  readonly kind: CacheKind
  readonly keys: CacheKeys
  /** Where purges are sent, and what proves that they are the site’s. */
  readonly url: string
  readonly token: string
  /** How long it stores a page, in seconds. */
  readonly lifetime: number
}

let cache: SharedCache | null | undefined

/** The cache that the settings name; null where they name none. */
export const configuredCache = (): SharedCache | null => (cache ??= read())

function read(): SharedCache | null {
  if (env.purge === null) return null
  const { kind: name, ...rest } = env.purge
  const kind = cacheKinds[name]
  return kind ? { kind, keys: cacheKeys(env.secret, env.siteUrl), ...rest } : null
}
