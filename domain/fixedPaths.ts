/** Paths of the site that belong to no record and to no folder, in small letters. */
export const fixedPaths: ReadonlySet<string> = new Set([
  '/search',
  '/feed.xml',
  '/sitemap.xml',
  '/robots.txt',
  '/favicon.ico',
  '/icon.svg',
  '/apple-touch-icon.png',
  '/healthz',
  '/readyz',
])
