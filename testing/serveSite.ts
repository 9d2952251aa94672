import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { randomUUID } from 'node:crypto'
import { MongoClient } from 'mongodb'

import { paragraphs } from './paragraphs'
import { freePort, startSite } from './startSite'
import { tokenIn } from './tokenIn'

interface Stored {
  id: string
  [field: string]: unknown
}

/** The built site as a process, on the database of this run, with an admin who sets the scene over REST. */
export interface ServedSite {
  readonly origin: string
  readonly token: string
  /** What anybody gets, redirects not followed. */
  ask(path: string, init?: RequestInit): Promise<Response>
  create(collection: string, data: object, query?: string): Promise<Stored>
  update(collection: string, id: string, data: object, query?: string): Promise<void>
  setting(data: object): Promise<void>
  /** A live commentary by a new author. */
  publish(title: string, fields?: object): Promise<{ commentary: Stored; author: Stored }>
  /** All that the site logged till now. */
  said(): string
  close(): Promise<void>
}

/** Whether there is a build to serve; `npm test` makes one first. */
export const isBuilt = existsSync(path.resolve('.next', 'standfirst-source'))

/** Starts the built site on a database of its own. */
export async function serveSite(): Promise<ServedSite> {
  const account = { email: 'admin@example.org', password: 'a long enough phrase' }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-served-'))
  const databaseUrl = process.env.TEST_MONGO_URL?.replace('/NAME?', `/s${randomUUID().slice(0, 8)}?`) ?? ''
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const site = await startSite({
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    SITE_URL: origin,
    ADMIN_EMAIL: account.email,
    ADMIN_PASSWORD: account.password,
    DEMO: 'off',
    PAYLOAD_SECRET: undefined,
    LOCAL_TOKEN: undefined,
  })
  const ask = (at: string, init: RequestInit = {}) => fetch(`${origin}${at}`, { redirect: 'manual', ...init })
  const json = { 'content-type': 'application/json' }
  const signedIn = await ask('/api/users/login', { method: 'POST', headers: json, body: JSON.stringify(account) })
  const token = tokenIn(signedIn.headers.get('set-cookie'))

  async function send(method: string, at: string, data: object): Promise<Stored> {
    const headers = { ...json, authorization: `JWT ${token}` }
    const answer = await ask(`/api/${at}`, { method, headers, body: JSON.stringify(data) })
    const said = (await answer.json()) as { doc?: Stored; result?: Stored }
    if (!answer.ok) throw new Error(`${method} ${at} answered ${answer.status}: ${JSON.stringify(said)}`)
    return said.doc ?? said.result ?? { id: '' }
  }
  const create = (collection: string, data: object, query = '') => send('POST', `${collection}${query}`, data)
  return {
    origin,
    token,
    ask,
    create,
    async update(collection, id, data, query = '') {
      await send('PATCH', `${collection}/${id}${query}`, data)
    },
    async setting(data) {
      await send('POST', 'globals/settings', data)
    },
    async publish(title, fields = {}) {
      const author = await create('authors', {
        name: `Signatory ${randomUUID().slice(0, 8)}`,
        bios: [{ text: 'This signatory is a careful person.' }],
      })
      const data = { title, standfirst: `What ${title} says.`, body: paragraphs(`The text of ${title}.`) }
      return {
        author,
        commentary: await create('articles', { ...data, authors: [author.id], ...fields, _status: 'published' }),
      }
    },
    said: () => site.said(),
    async close() {
      await site.stop()
      if (databaseUrl) {
        const client = await MongoClient.connect(databaseUrl)
        await client.db().dropDatabase()
        await client.close()
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
