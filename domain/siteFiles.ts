/** The addresses of readers that belong to no record, beside the home page: the search, the feeds, what is for programs. */
export const siteFiles: ReadonlySet<string> = new Set([
  '/search',
  '/feed.xml',
  '/rss.xml',
  '/feed.json',
  '/llms.txt',
  '/sitemap.xml',
  '/robots.txt',
])
