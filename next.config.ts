import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  // The form of a long commentary is sent to the admin’s functions twice over, as it is and as it was.
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
  // The gate type-checks; a build on a reader’s machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  // One copy of each for the whole process: bundled once per layer, an error of one copy is a stranger to the other.
  // esbuild finds its own program beside itself.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    'mongodb',
    'esbuild',
    '@libsql/client',
  ],
  turbopack: { root: path.dirname(fileURLToPath(import.meta.url)) },
}

const config = withPayload(nextConfig, { devBundleServerPackages: false })

// withPayload sends Critical-CH everywhere, and Chromium then repeats a reader’s first navigation: the admin alone needs it.
const payloadHeaders = config.headers
config.headers = async () =>
  ((await payloadHeaders?.()) ?? []).map((header) =>
    header.source === '/:path*' ? { ...header, source: '/admin/:path*' } : header,
  )

export default config
