import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { buildConfig } from 'payload'
import sharp from 'sharp'

import { Articles } from '@/collections/Articles'
import { AuditLog } from '@/collections/AuditLog'
import { Authors } from '@/collections/Authors'
import { body } from '@/collections/body'
import { Disclaimers } from '@/collections/Disclaimers'
import { FormerAddresses } from '@/collections/FormerAddresses'
import { closeFrameworkCollections } from '@/collections/closeFrameworkCollections'
import { Media, uploadOptions } from '@/collections/Media'
import { Outbox } from '@/collections/Outbox'
import { Settings } from '@/collections/Settings'
import { Topics } from '@/collections/Topics'
import { Users } from '@/collections/Users'
import { database } from '@/server/database'
import { statusEndpoint } from '@/editorial/status/statusEndpoint'
import { env } from '@/server/env'

const restoreWarning =
  'The text of this version comes back as a draft. Address, dates and schedule stay as they are, and readers keep what ' +
  'they have until you publish.'

const root = path.dirname(fileURLToPath(import.meta.url))

export default closeFrameworkCollections(
  buildConfig({
    collections: [Articles, Media, Topics, Authors, Disclaimers, Users, FormerAddresses, AuditLog, Outbox],
    globals: [Settings],
    db: database,
    editor: body,
    secret: env.secret,
    endpoints: [statusEndpoint],
    serverURL: env.siteUrl,
    csrf: [env.siteUrl],
    // With this prefix a browser takes the cookie only over HTTPS and for this host alone (RFC 6265bis, 4.1.3.2).
    cookiePrefix: env.https ? '__Host-standfirst' : 'standfirst',
    cors: [],
    sharp,
    maxDepth: 3,
    telemetry: false,
    // What a record lacks is a dash in lists, not “<No Named>”; a restored version is not named by the server’s clock.
    i18n: { translations: { en: { general: { noLabel: '–' }, version: { aboutToRestore: restoreWarning } } } },
    logger: { options: { level: 'error' } },
    // A refusal is no fault of the site.
    loggingLevels: {
      APIError: 'info',
      Forbidden: 'info',
      NotFound: 'info',
      QueryError: 'info',
      ValidationError: 'info',
    },
    graphQL: { disable: true, disablePlaygroundInProduction: true },
    upload: uploadOptions,
    admin: {
      user: Users.slug,
      avatar: 'default',
      // The few times that Payload shows by the clock of the browser say so.
      dateFormat: 'd MMM yyyy, HH:mm OOO',
      importMap: { baseDir: root },
      components: {
        header: ['@/components/admin/DatabaseBanner#DatabaseBanner'],
        afterLogin: ['@/components/admin/ForgottenPassword#ForgottenPassword'],
        afterNavLinks: ['@/components/admin/StatusLink#StatusLink'],
        views: {
          import: {
            Component: '@/components/admin/importing/ImportView#ImportView',
            path: '/import',
            meta: { title: 'Import texts' },
          },
          status: { Component: '@/components/admin/StatusView#StatusView', path: '/status' },
        },
      },
      // Payload would draw a picture of any words for anybody, at /api/og.
      meta: { titleSuffix: ' · Standfirst', description: 'The desk of Standfirst.', defaultOGImageType: 'off' },
    },
    // While somebody develops; else each start of a test would generate them anew in a process of its own.
    typescript: { outputFile: path.join(root, 'payload-types.ts'), autoGenerate: env.development },
  }),
)
