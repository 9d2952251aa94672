import path from 'node:path'

import { z } from 'zod'

const blankIsUnset = (value: unknown) => (value === '' ? undefined : value)
const text = z.preprocess(blankIsUnset, z.string().optional())

const schema = z
  .object({
    DATABASE_URL: z.preprocess(
      blankIsUnset,
      z
        .string()
        .regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// or mongodb+srv://')
        .optional(),
    ),
    DATA_DIR: z.preprocess(blankIsUnset, z.string().default('data')),
    PORT: z.preprocess(blankIsUnset, z.coerce.number().int().min(1).max(65_535).default(3000)),
    SITE_URL: z.preprocess(blankIsUnset, z.url({ protocol: /^https?$/ }).optional()),
    PAYLOAD_SECRET: text,
    LOCAL_TOKEN: text,
    TRUSTED_PROXIES: z.preprocess(blankIsUnset, z.coerce.number().int().min(0).max(9).default(0)),
    ADMIN_EMAIL: z.preprocess(blankIsUnset, z.email().optional()),
    ADMIN_PASSWORD: z.preprocess(blankIsUnset, z.string().min(12, 'must have at least 12 characters').optional()),
    DEMO: z.preprocess(blankIsUnset, z.enum(['on', 'off']).default('on')),
    NODE_ENV: text,
  })
  .transform((given) => ({
    databaseUrl: given.DATABASE_URL,
    dataDir: path.resolve(given.DATA_DIR),
    port: given.PORT,
    siteUrl: new URL(given.SITE_URL ?? `http://localhost:${given.PORT}`).origin,
    secret: given.PAYLOAD_SECRET ?? '',
    https: new URL(given.SITE_URL ?? 'http://localhost').protocol === 'https:',
    trustedProxies: given.TRUSTED_PROXIES,
    localToken: given.LOCAL_TOKEN ?? '',
    adminEmail: given.ADMIN_EMAIL,
    adminPassword: given.ADMIN_PASSWORD,
    demo: given.DEMO === 'on',
    production: given.NODE_ENV === 'production',
  }))

const parsed = schema.safeParse(process.env)
if (!parsed.success) {
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  throw new Error(`The settings in the environment are not usable: ${faults.join('; ')}.`)
}

/** The environment, parsed once; nothing else reads `process.env`. */
export const env = parsed.data
