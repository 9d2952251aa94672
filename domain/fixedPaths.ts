import { siteFiles } from './siteFiles'

/** Paths of the site that belong to no record and to no folder, in small letters: those of readers, icons and probes. */
export const fixedPaths: ReadonlySet<string> = new Set([
  ...siteFiles,
  '/favicon.ico',
  '/icon.svg',
  '/apple-touch-icon.png',
  '/healthz',
  '/readyz',
])
