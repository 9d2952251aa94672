import type { CollectionSlug, Field, Where } from 'payload'

import { rest, send } from '@/testing/rest'
import type { TestSite } from '@/testing/openTestSite'

import { ruledFields } from './accessFields.fixtures'
import type { Role } from './accessMatrix.fixtures'
import type { Ask } from './accessProbe.fixtures'
import { samples } from './accessTargets.fixtures'

/** Somebody who asks; their account, where they have one. */
export interface Actor {
  readonly role: Role
  readonly ask: Ask
  readonly account: string | null
}

export async function askerOf(site: TestSite, role: Role): Promise<Actor> {
  const ask: Ask = (method, path, body) => rest(site, role, method, path, body)
  return { role, ask, account: role === 'anonymous' ? null : (await site.as(role)).user.id }
}

/** The same with an account of their own, which a probe may spoil. */
export async function newcomerOf(site: TestSite, role: Role): Promise<Actor> {
  if (role === 'anonymous') return askerOf(site, role)
  const email = `${crypto.randomUUID()}@example.org`
  const password = 'a long enough phrase'
  const { id } = await site.create('users', { name: 'N', email, password, role })
  const token = await site.signIn({ email, password })
  return { role, account: id, ask: (method, path, body) => send(site, token, method, path, body) }
}

/** Somebody who will never sign in. */
async function person({ payload }: TestSite): Promise<{ id: string }> {
  const data = { email: `${crypto.randomUUID()}@example.org`, name: 'N', role: 'writer' }
  return (await payload.db.create({ collection: 'users', data })) as { id: string }
}

/** A value that a field may hold, unlike any other and unlike the one it has. */
export async function valueFor(site: TestSite, field: Field, has: unknown): Promise<unknown> {
  const word = `zq${crypto.randomUUID().replaceAll('-', '')}`
  const moment = () => new Date(Date.now() + 86_400_000 + Math.floor(Math.random() * 86_400_000)).toISOString()
  switch (field.type) {
    case 'number':
      return Math.floor(Math.random() * 1e9) + 1e9
    case 'date':
      return moment()
    case 'checkbox':
      return !has
    case 'select':
      return field.options
        .map((each) => (typeof each === 'string' ? each : each.value))
        .findLast((each) => each !== has)
    case 'json':
      return { it: word }
    case 'relationship':
    case 'upload': {
      const to = field.relationTo === 'media' ? await site.image() : await person(site)
      return field.hasMany ? [to.id] : to.id
    }
    case 'group': {
      const values: Record<string, unknown> = {}
      for (const each of field.fields) if ('name' in each) values[each.name] = await valueFor(site, each, null)
      return values
    }
    case 'array':
      return [{ id: word, createdAt: moment(), expiresAt: moment() }]
    default:
      return word
  }
}

/** The first plain value in a stored one, as answers write it. */
export function plainIn(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object') return JSON.stringify(value).replace(/^"|"$/g, '')
  return (
    Object.values(value)
      .map(plainIn)
      .find((each) => each !== null) ?? null
  )
}

/** What is stored at a field; of a commentary its newest text. */
export async function storedAt(
  { payload: { db } }: TestSite,
  slug: string,
  id: string,
  path: string,
): Promise<unknown> {
  const collection = slug as CollectionSlug
  const ofCommentary: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const versions = slug === 'articles' ? await db.findVersions({ collection, where: ofCommentary, limit: 1 }) : null
  const row = versions?.docs[0]?.version ?? (await db.findOne({ collection, where: { id: { equals: id } } }))
  return path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], row)
}

/** Two records of a collection that everybody may read, with every ruled field filled, and a live commentary that shows them. */
export async function readablePair(site: TestSite, slug: string): Promise<{ pair: string[]; shownBy: string | null }> {
  const pair: string[] = []
  for (const number of [1, 2]) {
    const { id } =
      slug === 'articles'
        ? await site.publish(`Commentary ${number} ${crypto.randomUUID()}`)
        : await site.create(slug, { ...samples[slug]?.(), proposed: false })
    await fill(site, slug, id)
    pair.push(id)
  }
  const points = { articles: { related: pair }, disclaimers: { disclaimerMode: 'chosen', disclaimers: pair } }[slug]
  return { pair, shownBy: points ? (await site.publish(`Shows them ${crypto.randomUUID()}`, points)).id : null }
}

/** Fills every ruled field of a record that is not made by the site itself, as no person could. */
export async function fill(site: TestSite, slug: string, id: string): Promise<void> {
  const data: Record<string, unknown> = {}
  for (const { slug: of, path, field } of ruledFields(site.payload.config)) {
    const made = ['role', 'salt', 'hash', 'sessions', 'title', 'publishedAt']
    if (of === slug && !made.includes(path)) data[path] = await valueFor(site, field, null)
  }
  await site.payload.db.updateOne({ collection: slug as CollectionSlug, id, data })
}
