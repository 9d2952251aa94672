import path from 'node:path'

import { settingFault } from '@/scripts/settingFault.mjs'

/** @throws Error with a sentence that names the setting, where one is not usable */
function read(given: NodeJS.ProcessEnv) {
  const fault = settingFault(given)
  if (fault !== null) throw new Error(fault)
  // An empty variable is one that is not set.
  const text = (name: string): string | undefined => given[name] || undefined
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
    production: given.NODE_ENV === 'production',
    development: given.NODE_ENV === 'development',
  }
}

/** The environment, parsed once; nothing else reads `process.env`. */
export const env = read(process.env)
