import type { CollectionSlug } from 'payload'

import type { TestSite } from '@/testing/openTestSite'

/** What a probe is aimed at: a record that the one who asks did not make. */
export interface Target {
  readonly id: string
  readonly filename?: string
  /** A word of it by which an answer gives it away; empty where everybody may read it. */
  readonly token: string
}

const token = () => `zq${crypto.randomUUID().replaceAll('-', '')}`

const at = new Date().toISOString()

/** What a new record of each collection is made from. */
export const samples: Partial<Record<string, () => Record<string, unknown>>> = {
  articles: () => ({ title: `A draft ${token()}` }),
  topics: () => ({ name: `Topic ${token()}`, kind: 'subject' }),
  authors: () => ({ name: `Author ${token()}`, proposed: true }),
  disclaimers: () => ({
    title: `Wording ${token()}`,
    appliesTo: 'nothing',
    wordings: [{ text: 'V.' }],
    proposed: true,
  }),
  'former-addresses': () => ({ path: `/topics/${token()}` }),
  'audit-log': () => ({ seq: Date.now(), at, action: 'create', subject: 'topics', previous: token(), hash: token() }),
  outbox: () => ({ at, instance: token(), kind: 'changed', tags: [] }),
  users: () => ({ email: `${token()}@example.org`, password: 'a long enough phrase', name: 'N', role: 'writer' }),
}

const tokenIn = (data: object): string => /zq[0-9a-f]{32}/.exec(JSON.stringify(data))?.[0] ?? ''

/** Makes targets; the other person, whose draft and preferences are asked for, is made at the first need. */
export function targetMaker(site: TestSite): (slug: string) => Promise<Target> {
  const { payload } = site
  let other: Promise<string> | null = null
  const otherPerson = () => (other ??= site.create('users', samples.users?.() ?? {}).then(({ id }) => id))
  const row = async (slug: string, data: Record<string, unknown>): Promise<Target> => {
    const { id } = (await payload.db.create({ collection: slug as CollectionSlug, data })) as { id: unknown }
    return { id: String(id), token: tokenIn(data) }
  }

  return async function target(slug) {
    const data = samples[slug]?.() ?? {}
    switch (slug) {
      case '':
      case 'globals/settings':
        return { id: '', token: '' }
      case 'articles':
        return { ...(await site.create(slug, { ...data, owner: await otherPerson() }, true)), token: tokenIn(data) }
      case 'media': {
        const { id, filename } = await site.image({ alt: token() })
        return { id, filename, token: filename }
      }
      case 'former-addresses': {
        const topic = await site.create('topics', samples.topics?.() ?? {})
        const page = { relationTo: 'topics', value: topic.id }
        return { ...(await site.create(slug, { ...data, page })), token: tokenIn(data) }
      }
      case 'audit-log': {
        await site.create('topics', samples.topics?.() ?? {})
        const { docs } = await payload.find({ collection: slug, sort: '-seq', limit: 1, overrideAccess: true })
        return { id: docs[0]?.id ?? '', token: docs[0]?.hash ?? '' }
      }
      case 'outbox':
        return row(slug, data)
      case 'payload-preferences': {
        const user = { relationTo: 'users', value: await otherPerson() }
        return row(slug, { key: 'a-key', value: { secret: token() }, user })
      }
      case 'payload-kv':
        return row(slug, { key: token(), data: {} })
      case 'payload-migrations':
        return row(slug, { name: token(), batch: 0 })
      default:
        return { ...(await site.create(slug, data)), token: slug === 'topics' ? '' : tokenIn(data) }
    }
  }
}
