import type { CollectionSlug, SanitizedConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { rest, signOut } from '@/testing/rest'
import { type House, openHouse } from '@/testing/site'

import { expected, expectedSettings, type Role, roles } from './accessMatrix.fixtures'

let house: House
let config: SanitizedConfig

beforeAll(async () => {
  house = await openHouse()
  config = house.payload.config
}, 60_000)

afterAll(async () => {
  await house.close()
})

const ask = (role: Role, method: string, path: string, body?: BodyInit, type?: string) =>
  rest(house, role, method, path, body, type ? { 'content-type': type } : {})

const samples: Partial<Record<string, () => object>> = {
  articles: () => ({ title: `A draft ${crypto.randomUUID()}` }),
  topics: () => ({ name: `Topic ${crypto.randomUUID()}`, kind: 'subject' }),
  authors: () => ({ name: `Author ${crypto.randomUUID()}` }),
  disclaimers: () => ({ title: 'Wording', appliesTo: 'nothing', wordings: [{ text: 'Views are the {author’s}.' }] }),
  users: () => ({
    email: `${crypto.randomUUID()}@example.org`,
    password: 'a long enough phrase',
    name: 'N',
    role: 'writer',
  }),
}

/** A record nobody but the system owns, made for one probe. */
async function target(slug: string): Promise<{ id: string; filename?: string }> {
  if (slug === 'media') return house.image()
  if (slug === 'former-addresses') {
    const page = await target('topics')
    const data = { path: `/topics/${crypto.randomUUID()}`, page: { relationTo: 'topics', value: page.id } }
    return house.create('former-addresses', data)
  }
  if (slug === 'audit-log' || slug === 'outbox') return keptBySystem(slug)
  const sample = samples[slug]
  if (!sample) return { id: '000000000000000000000000' }
  return house.create(slug, sample(), slug === 'articles')
}

/** A row that the gate itself writes. */
async function keptBySystem(slug: 'audit-log' | 'outbox'): Promise<{ id: string }> {
  await house.publish(`Logged ${crypto.randomUUID()}`)
  const { docs } = await house.payload.find({ collection: slug, limit: 1, overrideAccess: true })
  return { id: docs[0]?.id ?? '' }
}

const named = (slug: string) => `where[id][equals]=`.concat(slug)

/** What the request for an endpoint carries, aimed at one record. */
async function probe(slug: string, method: string, path: string, role: Role): Promise<Response> {
  const record = await target(slug)
  const at = `/${slug}${path
    .replace(':id?', record.id)
    .replace(':id', record.id)
    .replace(':filename', record.filename ?? 'x')
    .replace(':key', 'a-key')}`
  const json = (value: object) => JSON.stringify(value)
  const sample = samples[slug]?.() ?? {}
  const key = `${method} ${path}`
  switch (key) {
    case 'post /import':
      return ask(
        role,
        method,
        `${at}?name=a.txt`,
        `${crypto.randomUUID()} as title\n\nBy Ana Marić\n\nA text of some length follows here.\n`,
        'text/plain',
      )
    case 'get /':
    case 'get /count':
      return ask(role, method, `${at}?${named(record.id)}&draft=true`)
    case 'patch /':
      return ask(role, method, `${at}?${named(record.id)}&draft=true`, json({ title: 'Changed', name: 'Changed' }))
    case 'delete /':
      return ask(role, method, `${at}?${named(record.id)}`)
    case 'patch /:id':
      return ask(role, method, `${at}?draft=true`, json({ title: 'Changed', name: 'Changed' }))
    case 'get /versions':
      return ask(role, method, `${at}?where[parent][equals]=${record.id}`)
    case 'get /versions/:id':
    case 'post /versions/:id':
      return ask(
        role,
        method,
        at.replace(record.id, await house.versionOf(slug, record.id)),
        method === 'post' ? json({}) : undefined,
      )
    case 'post /:id/merge':
      return ask(role, method, at, json({ into: (await target('authors')).id }))
    case 'post /logout': {
      const answer = await ask(role, method, at, json({}))
      // It ended the session that the other probes use.
      signOut(role)
      return answer
    }
    case 'post /login':
      // It ends the session that the other probes use.
      return ask(role, method, at, json(house.signInOf('writer'))).finally(() => {
        signOut(role)
      })
    case 'post /':
      if (slug === 'media') return ask(role, method, at, await house.upload())
      return ask(role, method, at, json(sample))
    default:
      return ask(role, method, at, method === 'get' || method === 'delete' ? undefined : json({ value: 1 }))
  }
}

/** Carried out: 2xx, and where it is a list, with the record in it. */
async function carriedOut(answer: Response, key: string): Promise<boolean> {
  const text = await answer.text()
  expect(answer.status, `${key}: ${text.slice(0, 300)}`).toBeLessThan(500)
  if (!answer.ok) return false
  const said: unknown = text.startsWith('{') ? JSON.parse(text) : {}
  if (typeof said !== 'object' || said === null) return true
  if (key === 'get /count') return 'totalDocs' in said && said.totalDocs !== 0
  if (!['get /', 'get /versions', 'patch /', 'delete /'].includes(key)) return true
  return !('docs' in said) || (Array.isArray(said.docs) && said.docs.length > 0)
}

describe('who may do what over REST', () => {
  test('every collection and endpoint has an expectation by hand, and every expectation an endpoint', () => {
    const drawn = config.collections.flatMap(({ slug, endpoints }) =>
      (endpoints || []).map(({ method, path }) => `${slug} ${method} ${path}`),
    )
    const written = Object.entries(expected).flatMap(([slug, rows]) => Object.keys(rows).map((row) => `${slug} ${row}`))
    expect(new Set(written)).toEqual(new Set(drawn))
    const settings = config.globals.flatMap(({ endpoints }) =>
      (endpoints || []).map(({ method, path }) => `${method} ${path}`),
    )
    expect(new Set(Object.keys(expectedSettings))).toEqual(new Set(settings))
  })

  test.each(
    Object.entries(expected).flatMap(([slug, rows]) =>
      Object.entries(rows).map(([row, verdict]) => ({ slug, row, verdict })),
    ),
  )('$slug: $row is $verdict', async ({ slug, row, verdict }) => {
    const [method = '', path = ''] = row.split(' ')
    let found = ''
    for (const role of roles) found += (await carriedOut(await probe(slug, method, path, role), row)) ? 'y' : 'n'
    expect(found).toBe(verdict)
  })

  test.each(Object.entries(expectedSettings))('settings: %s is %s', async (row, verdict) => {
    const [method = '', path = ''] = row.split(' ')
    let found = ''
    for (const role of roles) {
      const body = method === 'post' ? JSON.stringify({ description: 'What is published here.' }) : undefined
      const answer = await ask(role, method, `/globals/settings${path.replace(':id', '1')}`, body)
      found += (await carriedOut(answer, `settings ${row}`)) ? 'y' : 'n'
    }
    expect(found).toBe(verdict)
  })

  test('no collection of ours leaves a rule to the framework’s default', () => {
    const ours = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
    for (const { slug, access } of ours) {
      for (const rule of ['create', 'read', 'update', 'delete', 'unlock'] as const) {
        expect(access[rule].name, `${slug}.${rule}`).not.toMatch(/^default/)
      }
    }
    expect(ours.map(({ slug }) => slug) satisfies CollectionSlug[]).toContain('articles')
  })
})
