import type { Where } from 'payload'

import type { Article, Author, Disclaimer, FormerAddress, Media, Setting, Topic } from '@/payload-types'

import { readSitemap, readSitemapIndex } from './readSitemap'
import type { Store } from './store'
import type { SitemapView } from './view'

export interface Documents {
  settings: Setting
  articles: readonly Article[]
  authors: readonly Author[]
  topics: readonly Topic[]
  media: readonly Media[]
  disclaimers: readonly Disclaimer[]
  'former-addresses': readonly FormerAddress[]
}

/** Every entry of every file of the sitemap. */
export async function sitemapOf(store: Store): Promise<SitemapView['entries']> {
  const { view } = await readSitemapIndex(store)
  const outcomes = await Promise.all(view.files.map((file) => readSitemap(store, file.replace('/sitemaps/', ''))))
  return outcomes.flatMap((outcome) => (outcome.state === 'found' ? outcome.view.entries : []))
}

type Doc = Readonly<Record<string, unknown>> & { readonly id: string }

/**
 * A reader’s store over documents in memory, which hides drafts, the trash and proposed records from readers; it throws
 * for a query that it does not support.
 */
export function memoryStore(documents: Documents, sees: 'readers' | 'desk' = 'readers'): Store {
  const all = (collection: string): Doc[] => {
    const docs = documents[collection as 'articles'] as readonly unknown[] as readonly Doc[]
    return docs.filter((doc) => sees === 'desk' || isForReaders(doc))
  }
  const store = {
    tags: new Set<string>(),
    settings: async () => documents.settings,
    list: async (collection: string, { where, sort = [], limit, page = 1 }: Parameters<Store['list']>[1]) => {
      const found = all(collection)
        .filter((doc) => meets(doc, where ?? {}))
        .sort((a, b) => order(a, b, sort))
      const docs = found.slice((page - 1) * limit, page * limit)
      // As with SQLite, a page beyond the end knows nothing of the pages before it.
      if (docs.length === 0 && page > 1) return { docs, total: 0, pages: 0 }
      return { docs, total: found.length, pages: Math.ceil(found.length / limit) }
    },
    listed: async (query: Parameters<Store['listed']>[0]) => {
      const found = await store.list('articles', query)
      return { ...found, docs: found.docs.map((doc) => only(doc, listedFields)) }
    },
    listedByIds: async (ids: readonly string[]) => select(await store.byIds('articles', ids), listedFields),
    names: async (collection: string, query: Parameters<Store['names']>[1]) => {
      const found = await store.list(collection, query)
      return { ...found, docs: found.docs.map((doc) => only(doc, ['id', 'name', 'slug', 'sortName', 'kind'])) }
    },
    namesByIds: async (collection: string, ids: readonly string[]) =>
      select(await store.byIds(collection, ids), ['id', 'name', 'slug']),
    slugsByIds: async (collection: string, ids: readonly string[]) =>
      new Map([...(await store.byIds(collection, ids))].flatMap(([id, { slug }]) => (slug ? [[id, slug]] : []))),
    count: async (collection: string, where: Where = {}) => all(collection).filter((doc) => meets(doc, where)).length,
    addresses: async (collection: string, { sort, limit, page }: Parameters<Store['addresses']>[1]) =>
      all(collection)
        .sort((a, b) => order(a, b, sort))
        .slice((page - 1) * limit, page * limit)
        .flatMap(({ slug, updatedAt }) => (slug ? [{ slug, updatedAt }] : [])),
    byIds: async (collection: string, ids: readonly string[]) =>
      new Map(
        all(collection)
          .filter(({ id }) => ids.includes(id))
          .map((doc) => [doc.id, doc]),
      ),
  }
  return store as unknown as Store
}

/** Those fields that lists read, so that a view that needs another is seen to lack it. */
const listedFields = 'id slug kind language title standfirst lead authors topics publishedAt updatedOn updatedAt'.split(
  ' ',
)

const only = (doc: Doc, fields: readonly string[]) =>
  Object.fromEntries(Object.entries(doc).filter(([field]) => fields.includes(field)))

const select = (docs: ReadonlyMap<string, Doc>, fields: readonly string[]) =>
  new Map([...docs].map(([id, doc]) => [id, only(doc, fields)]))

const isForReaders = ({ _status, deletedAt, proposed, shown }: Doc): boolean =>
  _status !== 'draft' && !deletedAt && proposed !== true && shown !== false

function meets(doc: Doc, where: Where): boolean {
  return Object.entries(where).every(([key, condition]) => {
    if (key === 'and' && Array.isArray(condition)) return condition.every((each) => meets(doc, each))
    return Object.entries(condition as object).every(([operator, value]) => test(held(doc, key), operator, value))
  })
}

/** The value of a field, or of one within it. */
const held = (doc: Doc, key: string): unknown =>
  key.split('.').reduce<unknown>((found, name) => (found as Doc | null | undefined)?.[name], doc)

function test(held: unknown, operator: string, value: unknown): boolean {
  const many = Array.isArray(held) ? (held as unknown[]) : [held]
  switch (operator) {
    case 'equals':
      return held === value
    case 'not_equals':
      return held !== value
    case 'in':
      return many.some((one) => (value as unknown[]).includes(one))
    case 'like':
      return String(held).includes(String(value))
    case 'exists':
      return (held !== undefined && held !== null) === value
    case 'greater_than_equal':
      return test(held, 'exists', true) && String(held) >= String(value)
    case 'less_than':
      return String(held) < String(value)
    case 'contains':
      return String(held).includes(String(value))
    default:
      throw new Error(`The store in memory knows no “${operator}”.`)
  }
}

function order(a: Doc, b: Doc, sort: readonly string[]): number {
  for (const key of sort) {
    const field = key.replace(/^-/, '')
    const [one, other] = [String(a[field]), String(b[field])]
    if (one !== other) return (one < other ? -1 : 1) * (key.startsWith('-') ? -1 : 1)
  }
  return 0
}
