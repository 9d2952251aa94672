import path from 'node:path'

import { settingFault } from '@/scripts/settingFault.mjs'

/** @throws Error with a sentence that names the setting, where one is unusable */
function read(variables: NodeJS.ProcessEnv) {
  const fault = settingFault(variables)
  if (fault !== null) throw new Error(fault)
  // An empty variable counts as unset.
  const text = (name: string): string | undefined => variables[name] || undefined
  const kind = text('CACHE_PURGE')
  const port = Number(text('PORT') ?? 3000)
  const siteUrl = new URL(text('SITE_URL') ?? `http://localhost:${port}`)
  return {
    databaseUrl: text('DATABASE_URL'),
    dataDir: path.resolve(text('DATA_DIR') ?? 'data'),
    port,
    siteUrl: siteUrl.origin,
    secret: text('PAYLOAD_SECRET') ?? '',
    https: siteUrl.protocol === 'https:',
    trustedProxies: Number(text('TRUSTED_PROXIES') ?? 0),
    localToken: text('LOCAL_TOKEN') ?? '',
    adminEmail: text('ADMIN_EMAIL'),
    adminPassword: text('ADMIN_PASSWORD'),
    demo: text('DEMO') !== 'off',
    /** The shared cache that changes are purged from; null where there is none. Its lifetime is in seconds. */
    purge: kind === undefined ? null : readPurge(kind, text),
    production: variables.NODE_ENV === 'production',
    development: variables.NODE_ENV === 'development',
  }
}

const readPurge = (kind: string, text: (name: string) => string | undefined) => ({
  kind,
  url: text('CACHE_PURGE_URL') ?? '',
  token: text('CACHE_PURGE_TOKEN') ?? '',
  lifetime: Number(text('CACHE_LIFETIME') ?? 600),
})

/** The environment, parsed once; nothing else reads `process.env`. */
export const env = read(process.env)
