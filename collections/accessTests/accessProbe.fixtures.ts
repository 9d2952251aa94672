import type { CollectionSlug } from 'payload'

import type { TestSite } from '@/testing/openTestSite'

import { samples, type Target, targetMaker } from './accessTargets.fixtures'

/** A request of one person, or of nobody. */
export type Ask = (method: string, path: string, body?: BodyInit | object, type?: string) => Promise<Response>

export interface Probing {
  /** Whether the record may be read by the one who asks; if not, no answer whatever may hold a word of it. */
  readonly mayRead: boolean
  /** The record to aim at, where it is not the usual one. */
  readonly at?: Target
}

/**
 * Answers of the site, each in one letter: `y` carried out, `n` refused, `5` a fault of the server, `!` refused (or the
 * record not theirs to read) and yet the record was changed or given away. The record aimed at is used until it changes.
 */
export function prober(site: TestSite) {
  const target = targetMaker(site)
  const kept = new Map<string, Target>()
  let stays: Promise<{ id: string }> | null = null
  return async function probe(slug: string, row: string, ask: Ask, { mayRead, at }: Probing): Promise<string> {
    const record = at ?? kept.get(slug) ?? (await target(slug))
    const own = slug === 'payload-preferences'
    if (!at) kept.set(slug, record)
    const other = await (stays ??= site.create('authors', { name: 'Who stays of two' }))
    const before = await stored(site, slug, record.id)
    const answer = await send(site, slug, row, record, other.id, ask)
    const text = await answer.text()
    if (answer.status >= 500) return '5'
    if (!mayRead && record.token !== '' && text.includes(record.token)) {
      kept.delete(slug)
      return '!'
    }
    const done = answer.ok && holdsRecord(text, row)
    const writes = !row.startsWith('get ') && !isSignIn(row)
    const changed = writes && (await stored(site, slug, record.id)) !== before
    if (changed) kept.delete(slug)
    if (changed && (own || !done)) return '!'
    return done ? 'y' : 'n'
  }
}

const isSignIn = (row: string) => /post \/(login|logout|refresh-token)/.test(row)

/** All that is stored of a record, and how many there are beside it. */
async function stored({ payload: { db } }: TestSite, slug: string, id: string): Promise<string> {
  if (slug === '') return ''
  if (slug.startsWith('globals/')) return JSON.stringify(await db.findGlobal({ slug: 'settings' }))
  const collection = slug as CollectionSlug
  const row = await db.findOne({ collection, where: { id: { equals: id } } })
  const versions =
    slug === 'articles'
      ? await db.findVersions({ collection, where: { parent: { equals: id } }, pagination: false })
      : null
  // Everybody’s own preferences come and go beside the one aimed at.
  const number = slug === 'payload-preferences' ? 0 : (await db.count({ collection })).totalDocs
  return JSON.stringify([row, versions?.docs, number])
}

/** Lists count as carried out where the record is in them. */
function holdsRecord(text: string, row: string): boolean {
  const said: unknown = text.startsWith('{') ? JSON.parse(text) : {}
  if (typeof said !== 'object' || said === null) return true
  if (row === 'get /count') return 'totalDocs' in said && said.totalDocs !== 0
  if (!['get /', 'get /versions', 'patch /', 'delete /'].includes(row)) return true
  return !('docs' in said) || (Array.isArray(said.docs) && said.docs.length > 0)
}

/** What the request for an endpoint carries, aimed at one record. */
async function send(
  site: TestSite,
  slug: string,
  row: string,
  record: Target,
  stays: string,
  ask: Ask,
): Promise<Response> {
  const [method = '', path = ''] = row.split(' ')
  const { id } = record
  const filled = path.replace(':id?', id).replace(':id', id).replace(':key', 'a-key')
  const at = `/${slug}${filled.replace(':filename', record.filename ?? 'x')}`.replace(/^\/\//, '/')
  const one = `${at}?where[id][equals]=${id}`
  const changed = { title: 'Changed', name: 'Changed', description: 'What is published here.' }
  switch (row) {
    case 'post /import': {
      const text = `${crypto.randomUUID()} as title\n\nBy Ana Marić\n\nA text of some length follows here.\n`
      return ask(method, `${at}?name=a.txt`, text, 'text/plain')
    }
    case 'post /csv':
      return ask(method, at, `old;new\n/${crypto.randomUUID()};/authors/${crypto.randomUUID()}\n`, 'text/csv')
    case 'get /':
    case 'get /count':
      return ask(method, `${one}&draft=true`)
    case 'patch /':
      return ask(method, `${one}&draft=true`, changed)
    case 'delete /':
      return ask(method, one)
    case 'patch /:id':
      return ask(method, `${at}?draft=true`, changed)
    case 'get /versions':
      return ask(method, `${at}?where[parent][equals]=${id}`)
    case 'get /versions/:id':
      return ask(method, at.replace(id, await site.versionOf(slug, id)))
    case 'post /versions/:id':
      return ask(method, at.replace(id, await site.versionOf(slug, id)), {})
    case 'post /login':
      return ask(method, at, site.signInOf('writer'))
    case 'post /:id/merge':
      return ask(method, at, { into: stays })
    case 'post /':
      if (slug === 'media') return ask(method, at, await site.upload())
      if (slug === 'former-addresses')
        return ask(method, at, { ...samples[slug]?.(), page: { relationTo: 'authors', value: stays } })
      return ask(method, at, slug.startsWith('globals/') ? changed : (samples[slug]?.() ?? {}))
    default:
      return ask(method, at, method === 'get' || method === 'delete' ? undefined : { value: 1 })
  }
}
