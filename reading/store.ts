import config from '@payload-config'
import { type CollectionSlug, type DataFromCollectionSlug, getPayload, type Payload, type Where } from 'payload'

import type { Addressed } from '@/domain/pagePath'
import { documentTag, listTag } from '@/domain/tags'
import type { Article, Setting } from '@/payload-types'

type ReadableSlug = Exclude<CollectionSlug, `payload-${string}` | 'users'>

interface Query {
  readonly where?: Where
  readonly sort?: string[]
  readonly limit: number
  readonly page?: number
  /** Whether all matches are counted, which costs more than finding the first of them; true where it is left out. */
  readonly counted?: boolean
}

interface Stretch {
  readonly sort: string[]
  readonly limit: number
  readonly page: number
}

interface Found<Doc> {
  readonly docs: Doc[]
  readonly total: number
  readonly pages: number
}

/** The fields of a commentary that a list shows; its text, which may be long, is not read. */
const listedFields = {
  slug: true,
  kind: true,
  language: true,
  title: true,
  standfirst: true,
  lead: true,
  authors: true,
  topics: true,
  publishedAt: true,
  updatedOn: true,
  updatedAt: true,
} as const

/** A commentary as a list reads it. */
export type ListedCommentary = Pick<Article, 'id' | keyof typeof listedFields>

/** An author or a topic as a link names it. */
interface Named {
  readonly id: string
  readonly name: string
  readonly slug?: string | null
}

/** An author or a topic as an index names it. */
export interface IndexedName extends Named {
  readonly sortName?: string | null
  readonly kind?: 'subject' | 'region'
}

/** The only access of pages to stored documents: access rules always apply, and every read is recorded as a tag. */
export interface Store {
  /** The tags of the records that these reads depend on. */
  readonly tags: ReadonlySet<string>
  settings(): Promise<Setting>
  list<Slug extends ReadableSlug>(collection: Slug, query: Query): Promise<Found<DataFromCollectionSlug<Slug>>>
  /** A page of commentaries without their texts. */
  listed(query: Query): Promise<Found<ListedCommentary>>
  listedByIds(ids: readonly string[]): Promise<Map<string, ListedCommentary>>
  /** A page of authors or topics without their bios, portraits and descriptions. */
  names(collection: 'authors' | 'topics', query: Stretch): Promise<Found<IndexedName>>
  namesByIds(collection: 'authors' | 'topics', ids: readonly string[]): Promise<Map<string, Named>>
  /** The last parts of the addresses of records, by their ids; those without one are left out. */
  slugsByIds(collection: Addressed, ids: readonly string[]): Promise<Map<string, string>>
  count(collection: Addressed, where?: Where): Promise<number>
  /** When each of some commentaries last changed, by its id, in the order of ids. */
  versions(query: { readonly where?: Where; readonly limit: number }): Promise<Map<string, string>>
  /** A range of the addresses of a collection, without the records themselves. */
  addresses(collection: Addressed, query: Stretch): Promise<ListedAddress[]>
  byIds<Slug extends ReadableSlug>(
    collection: Slug,
    ids: readonly string[],
  ): Promise<Map<string, DataFromCollectionSlug<Slug>>>
}

/** The last part of a record’s address, and when it last changed (ISO 8601). */
interface ListedAddress {
  readonly slug: string
  readonly updatedAt: string
}

type Viewer = Awaited<ReturnType<Payload['auth']>>['user']

/** A store as the public sees it. */
export const openStore = (): Promise<Store> => open(null)

/** A store as the user with these cookies sees it, drafts before live rows; null where nobody is signed in. */
export async function openStoreAs(headers: Headers): Promise<Store | null> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers })
  return user ? open(user) : null
}

async function open(viewer: Viewer): Promise<Store> {
  const payload = await getPayload({ config })
  const tags = new Set<string>()
  const seen = { overrideAccess: false, user: viewer, depth: 0, draft: viewer !== null } as const

  /** Notes a tag for each of some records, whether they are found or not; the query for them without repetitions. */
  const named = (collection: ReadableSlug, ids: readonly string[]) => {
    const wanted = [...new Set(ids)]
    for (const id of wanted) tags.add(documentTag(collection, id))
    return { where: { id: { in: wanted } }, limit: wanted.length, pagination: false }
  }

  return {
    tags,
    async settings() {
      tags.add(listTag('settings'))
      return payload.findGlobal({ slug: 'settings', overrideAccess: false, depth: 0 })
    },
    async list(collection, { counted = true, ...query }) {
      tags.add(listTag(collection))
      const pagination = counted && query.limit !== 1
      const found = await payload.find({ ...seen, ...query, collection, pagination })
      for (const doc of found.docs) tags.add(documentTag(collection, doc.id))
      return { docs: found.docs, total: found.totalDocs, pages: found.totalPages }
    },
    async listed(query) {
      tags.add(listTag('articles'))
      const found = await payload.find({ ...seen, ...query, collection: 'articles', select: listedFields })
      for (const { id } of found.docs) tags.add(documentTag('articles', id))
      return { docs: found.docs, total: found.totalDocs, pages: found.totalPages }
    },
    async listedByIds(ids) {
      if (ids.length === 0) return new Map()
      const query = named('articles', ids)
      const { docs } = await payload.find({ ...seen, ...query, collection: 'articles', select: listedFields })
      return new Map(docs.map((doc) => [doc.id, doc]))
    },
    async names(collection, query) {
      tags.add(listTag(collection))
      const found = await (collection === 'authors'
        ? payload.find({ ...seen, ...query, collection, select: { name: true, slug: true, sortName: true } })
        : payload.find({ ...seen, ...query, collection, select: { name: true, slug: true, kind: true } }))
      for (const { id } of found.docs) tags.add(documentTag(collection, id))
      return { docs: found.docs, total: found.totalDocs, pages: found.totalPages }
    },
    async namesByIds(collection, ids) {
      if (ids.length === 0) return new Map()
      const select = { name: true, slug: true } as const
      const { docs } = await payload.find({ ...seen, ...named(collection, ids), collection, select })
      return new Map(docs.map((doc) => [doc.id, doc]))
    },
    async slugsByIds(collection, ids) {
      if (ids.length === 0) return new Map()
      const { docs } = await payload.find({ ...seen, ...named(collection, ids), collection, select: { slug: true } })
      return new Map(docs.flatMap(({ id, slug }) => (slug ? [[id, slug]] : [])))
    },
    async count(collection, where) {
      tags.add(listTag(collection))
      return (await payload.count({ collection, where, overrideAccess: false, user: viewer })).totalDocs
    },
    async versions(query) {
      const select = { updatedAt: true } as const
      const found = await payload.find({
        ...seen,
        ...query,
        collection: 'articles',
        select,
        sort: 'id',
        pagination: false,
      })
      return new Map(found.docs.map(({ id, updatedAt }) => [id, updatedAt]))
    },
    async addresses(collection, query) {
      tags.add(listTag(collection))
      const select = { slug: true, updatedAt: true } as const
      const { docs } = await payload.find({ ...seen, ...query, collection, select, pagination: false })
      for (const { id } of docs) tags.add(documentTag(collection, id))
      return docs.flatMap(({ slug, updatedAt }) => (slug ? [{ slug, updatedAt }] : []))
    },
    async byIds(collection, ids) {
      if (ids.length === 0) return new Map()
      const { docs } = await payload.find({ ...seen, ...named(collection, ids), collection })
      return new Map(docs.map((doc) => [doc.id, doc]))
    },
  }
}
