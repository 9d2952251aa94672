import config from '@payload-config'
import { type CollectionSlug, type DataFromCollectionSlug, getPayload, type Payload, type Where } from 'payload'

import type { Addressed } from '@/domain/pagePath'
import { documentTag, listTag } from '@/domain/tags'
import type { Setting } from '@/payload-types'

type ReadableSlug = Exclude<CollectionSlug, `payload-${string}` | 'users'>

interface Query {
  readonly where?: Where
  readonly sort?: string[]
  readonly limit: number
  readonly page?: number
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

/** The only access of pages to stored documents: access rules always apply, and every read is recorded as a tag. */
export interface Store {
  /** The tags of the records that these reads depend on. */
  readonly tags: ReadonlySet<string>
  settings(): Promise<Setting>
  list<Slug extends ReadableSlug>(collection: Slug, query: Query): Promise<Found<DataFromCollectionSlug<Slug>>>
  count(collection: Addressed): Promise<number>
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

  return {
    tags,
    async settings() {
      tags.add(listTag('settings'))
      return payload.findGlobal({ slug: 'settings', overrideAccess: false, depth: 0 })
    },
    async list(collection, { where, sort, limit, page }) {
      tags.add(listTag(collection))
      // A count of all matches would cost more than finding the one.
      const pagination = limit !== 1
      const found = await payload.find({ ...seen, collection, where, sort, limit, page, pagination })
      for (const doc of found.docs) tags.add(documentTag(collection, doc.id))
      return { docs: found.docs, total: found.totalDocs, pages: found.totalPages }
    },
    async count(collection) {
      tags.add(listTag(collection))
      return (await payload.count({ collection, overrideAccess: false, user: viewer })).totalDocs
    },
    async addresses(collection, query) {
      tags.add(listTag(collection))
      const select = { slug: true, updatedAt: true } as const
      const { docs } = await payload.find({ ...seen, ...query, collection, select, pagination: false })
      for (const { id } of docs) tags.add(documentTag(collection, id))
      return docs.flatMap(({ slug, updatedAt }) => (slug ? [{ slug, updatedAt }] : []))
    },
    async byIds(collection, ids) {
      const wanted = [...new Set(ids)]
      for (const id of wanted) tags.add(documentTag(collection, id))
      if (wanted.length === 0) return new Map()
      const where: Where = { id: { in: wanted } }
      const asked = { ...seen, collection, where, limit: wanted.length, pagination: false } as const
      const { docs } = await payload.find(asked)
      return new Map(docs.map((doc) => [doc.id, doc]))
    },
  }
}
