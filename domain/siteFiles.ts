/**
 * The addresses of readers that belong to no record, beside the home page: the indexes, the search, the feeds, what is
 * for programs.
 */
export const siteFiles: ReadonlySet<string> = new Set([
  '/authors',
  '/topics',
  '/archive',
  '/corrections',
  '/search',
  '/feed.xml',
  '/rss.xml',
  '/feed.json',
  '/llms.txt',
  '/sitemap.xml',
  '/robots.txt',
])
