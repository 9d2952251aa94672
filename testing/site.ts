import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { type CollectionSlug, createLocalReq, handleEndpoints, type Payload, type PayloadRequest } from 'payload'
import sharp from 'sharp'

import type { User } from '@/payload-types'

import { paragraphs } from './paragraphs'
import { tokenIn } from './tokenIn'

type PersonRole = User['role']

const password = 'a long enough phrase'

/** A Standfirst of its own: an empty database on SQLite or, where TEST_MONGO_URL is set, on MongoDB, and people to act as. */
export interface House {
  readonly payload: Payload
  /** Rights of a person: spread it into a Local API call. */
  as(role: PersonRole): Promise<{ user: User & { collection: 'users' }; overrideAccess: false }>
  request(role: PersonRole | null): Promise<PayloadRequest>
  signInOf(role: PersonRole): { email: string; password: string }
  tokenOf(role: PersonRole): Promise<string>
  /** Signs in as a browser does; the token of the session. */
  signIn(account: { email: string; password?: string }): Promise<string>
  /** A record that nobody but the system owns. */
  create(collection: string, data: object, draft?: boolean): Promise<{ id: string; filename?: string }>
  image(fields?: object): Promise<{ id: string; filename: string }>
  upload(): Promise<FormData>
  /** The id of the latest version of a record, or one that does not exist where it keeps none. */
  versionOf(collection: string, id: string): Promise<string>
  /** A live piece with an author of its own. */
  publish(title: string, fields?: object): Promise<{ id: string; author: string; slug: string }>
  close(): Promise<void>
}

/** Opens a house; one a test file, since Payload is one a process. */
export async function openHouse(): Promise<House> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-'))
  const mongo = process.env.TEST_MONGO_URL
  const environment = {
    DATA_DIR: folder,
    DATABASE_URL: mongo ? mongo.replace('/NAME?', `/t${randomUUID().replaceAll('-', '').slice(0, 20)}?`) : '',
    PAYLOAD_SECRET: 'a secret for tests that is long enough',
    LOCAL_TOKEN: 'a token for tests that is long enough to count',
    SITE_URL: 'http://localhost:3000',
  }
  Object.assign(process.env, environment)
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { migrations } = await import('@/migrations')
  const built = await config
  // Through the console, so that a log is shown with the test that failed and with no other.
  const destination = { write: (line: string) => console.error(line) }
  built.logger = { options: { level: 'error' }, destination } as typeof built.logger
  const payload = await getPayload({ config: built })
  if (!mongo) await payload.db.migrate({ migrations: [...migrations] } as never)
  return house(payload, folder)
}

function house(payload: Payload, folder: string): House {
  const people = new Map<PersonRole, User>()
  const signInOf = (role: PersonRole) => ({ email: `${role}@example.org`, password })
  async function person(role: PersonRole): Promise<User> {
    const known = people.get(role)
    if (known) return known
    const data = { ...signInOf(role), name: `The ${role}`, role }
    const user = await payload.create({ collection: 'users', data, overrideAccess: true })
    people.set(role, user)
    return user
  }
  async function signIn(account: { email: string; password?: string }): Promise<string> {
    const request = new Request(`${payload.config.serverURL}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ password, ...account }),
    })
    const answer = await handleEndpoints({ config: Promise.resolve(payload.config), request })
    return tokenIn(answer.headers.get('set-cookie'))
  }
  async function create(collection: string, data: object, draft = false) {
    const slug = collection as CollectionSlug
    const made = await payload.create({ collection: slug, data: data as never, draft, overrideAccess: true })
    return made as { id: string; filename?: string }
  }
  const file = async () => {
    const data = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#345' } })
      .png()
      .toBuffer()
    return { data, mimetype: 'image/png', name: 'image.png', size: data.length }
  }
  return {
    payload,
    signInOf,
    create,
    async as(role) {
      return { user: { ...(await person(role)), collection: 'users' }, overrideAccess: false }
    },
    async request(role) {
      const user = role === null ? undefined : { ...(await person(role)), collection: 'users' as const }
      return createLocalReq({ user }, payload)
    },
    async tokenOf(role) {
      await person(role)
      return signIn(signInOf(role))
    },
    signIn,
    async image(fields = {}) {
      const data = {
        alt: 'A grey field',
        creator: 'C',
        source: 'S',
        sourceUrl: 'https://example.org/',
        licence: 'CC-BY-4.0',
        ...fields,
      }
      const made = await payload.create({
        collection: 'media',
        data: data as never,
        file: await file(),
        overrideAccess: true,
      })
      return { id: made.id, filename: made.filename ?? '' }
    },
    async upload() {
      const form = new FormData()
      form.set('file', new File([new Uint8Array((await file()).data)], 'image.png', { type: 'image/png' }))
      form.set('_payload', JSON.stringify({ alt: 'A grey field' }))
      return form
    },
    async versionOf(collection, id) {
      if (collection !== 'articles') return '000000000000000000000000'
      const where = { parent: { equals: id } }
      const { docs } = await payload.findVersions({ collection, where, limit: 1, overrideAccess: true })
      return docs[0]?.id ?? ''
    },
    async publish(title, fields = {}) {
      const author = await create('authors', { name: `Author of ${title}`, bios: [{ text: 'A careful person.' }] })
      const data = {
        title,
        standfirst: 'What it says.',
        body: paragraphs(`The text of ${title}.`),
        authors: [author.id],
      }
      const made = await create('articles', { ...data, ...fields, _status: 'published' })
      const { slug } = await payload.findByID({ collection: 'articles', id: made.id, overrideAccess: true })
      return { id: made.id, author: author.id, slug: slug ?? '' }
    },
    async close() {
      if (process.env.TEST_MONGO_URL && 'connection' in payload.db) {
        const { connection } = payload.db as unknown as { connection: { dropDatabase(): Promise<void> } }
        await connection.dropDatabase()
      }
      await payload.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
