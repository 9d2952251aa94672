import { kinds } from '@/domain/kinds'
import { type Addressed, pagePath } from '@/domain/pagePath'
import { archivePath, correctionsPath, kindPath } from '@/domain/paths'

import { countEach } from './countEach'
import { missing } from './missing'
import { readPublisher } from './readPublisher'
import { readYears } from './readYears'
import type { Store } from './store'
import type { Outcome, PublisherView, SitemapIndexView, SitemapView } from './view'

/** This many addresses a file, so that one file is cheap however large the archive is; sitemaps.org allows 50 000. */
const maxEntries = 1000

/** Files are in the order of first publication: new entries go into the last, and the others do not change. */
const parts = {
  commentary: { collection: 'articles', sort: ['publishedAt', 'id'] },
  authors: { collection: 'authors', sort: ['createdAt', 'id'] },
  topics: { collection: 'topics', sort: ['createdAt', 'id'] },
} as const satisfies Record<string, { collection: Addressed; sort: string[] }>

const indexes = ['/authors', '/topics', archivePath(), correctionsPath]

const filePath = (name: string): string => `/sitemaps/${name}.xml`

/** The files of the sitemap: the home page, the indexes and the policies, then each collection in files of a thousand. */
export async function readSitemapIndex(store: Store): Promise<{ view: SitemapIndexView; publisher: PublisherView }> {
  const publisher = await readPublisher(store)
  const files = [filePath('pages')]
  for (const [part, { collection }] of Object.entries(parts)) {
    const count = Math.ceil((await store.count(collection)) / maxEntries)
    for (let at = 1; at <= count; at += 1) files.push(filePath(`${part}-${at}`))
  }
  return { view: { files }, publisher }
}

/** One file of the sitemap by its name, such as “commentary-3.xml”. */
export async function readSitemap(store: Store, file: string): Promise<Outcome<SitemapView>> {
  const publisher = await readPublisher(store)
  const entries = file === 'pages.xml' ? await pages(store, publisher) : await entriesOf(store, file)
  if (entries.length === 0) return missing(store, `/sitemaps/${file}`)
  return { state: 'found', view: { entries }, publisher }
}

async function pages(store: Store, publisher: PublisherView): Promise<SitemapView['entries']> {
  const [shown, years] = [
    await countEach(store, kinds, ({ code }) => ({ kind: { equals: code } })),
    await readYears(store, publisher),
  ]
  return [
    '/',
    ...indexes,
    ...shown.map(([{ code }]) => kindPath(code)),
    ...years.map(([year]) => archivePath(year)),
    ...publisher.policies.map(({ href }) => href),
  ].map((path) => ({ path, modified: null }))
}

async function entriesOf(store: Store, file: string): Promise<SitemapView['entries']> {
  const [, part = '', page = ''] = /^(commentary|authors|topics)-([1-9]\d{0,4})\.xml$/.exec(file) ?? []
  if (!isPart(part)) return []
  const { collection, sort } = parts[part]
  const listed = await store.addresses(collection, { sort: [...sort], limit: maxEntries, page: Number(page) })
  return listed.map(({ slug, updatedAt }) => ({ path: pagePath(collection, slug), modified: updatedAt }))
}

const isPart = (name: string): name is keyof typeof parts => Object.hasOwn(parts, name)
