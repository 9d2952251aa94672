import { pagePath } from '@/domain/pagePath'

import type { Store } from './store'
import type { SitemapView } from './view'

const most = 50_000

/** Every page a search engine should know, latest pieces first; at most 50 000 of each (sitemaps.org). */
export async function readSitemap(store: Store): Promise<SitemapView> {
  const pieces = await store.list('articles', { limit: most, sort: ['-publishedAt'] })
  const authors = await store.list('authors', { limit: most, sort: ['sortName'] })
  const topics = await store.list('topics', { limit: most, sort: ['name'] })
  const listed = (collection: 'articles' | 'authors' | 'topics', slug: string | null | undefined, modified: string) =>
    slug ? [{ path: pagePath(collection, slug), modified }] : []
  const entries = [
    { path: '/', modified: null },
    ...pieces.docs.flatMap(({ slug, updatedAt }) => listed('articles', slug, updatedAt)),
    ...authors.docs.flatMap(({ slug, updatedAt }) => listed('authors', slug, updatedAt)),
    ...topics.docs.flatMap(({ slug, updatedAt }) => listed('topics', slug, updatedAt)),
  ]
  return { entries: entries.slice(0, most) }
}
