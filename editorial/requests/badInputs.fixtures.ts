import { readdirSync } from 'node:fs'
import path from 'node:path'

import type { CollectionSlug } from 'payload'
import { expect } from 'vitest'

import { rest } from '@/testing/rest'
import type { TestSite } from '@/testing/openTestSite'

interface Asked {
  readonly role?: Parameters<typeof rest>[1]
  readonly method?: string
  readonly path: string
  readonly body?: BodyInit | object
  readonly headers?: Record<string, string>
}

/** The most time of the processor that an answer may take, in milliseconds; time on the clock counts what else runs. */
const maxCpuMs = 2000

/** Words that belong to the machine: places in code, and terms of the databases. */
const machine =
  /\bat \S+ \(|node_modules|\.[jt]sx?:\d|\b(SELECT|INSERT INTO|UPDATE|DELETE FROM) |SQLITE|libsql|drizzle|mongoose|MongoServer|E11000|ObjectId|CastError/

const kept: readonly CollectionSlug[] = [
  'articles',
  'authors',
  'disclaimers',
  'topics',
  'media',
  'former-addresses',
  'outbox',
  'audit-log',
]

/** Everything that is stored, rows, versions and files, to compare with what is stored later. */
export async function storedIn({ payload }: TestSite): Promise<unknown> {
  const whole = { limit: 0, pagination: false, sort: 'id' } as const
  const rows = await Promise.all(kept.map((collection) => payload.db.find({ ...whole, collection })))
  const versions = await payload.db.findVersions({ ...whole, collection: 'articles' })
  const users = await payload.db.count({ collection: 'users' })
  const settings: unknown = await payload.db.findGlobal({ slug: 'settings' })
  const folder = path.join(process.env.DATA_DIR ?? '', 'media')
  return [rows.map(({ docs }) => docs), versions.docs, users.totalDocs, settings, filesIn(folder)]
}

const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

const signedIn = new Set<string>()

/** Signs in beforehand, since a sign-in takes time and is stored. */
async function signIn(site: TestSite, role: NonNullable<Asked['role']>): Promise<void> {
  if (signedIn.has(role)) return
  signedIn.add(role)
  await rest(site, role, 'get', '/users/me')
}

/** Sends a request and checks what is true of every answer: in time, no fault of the machine, and none of its words. */
export async function expectAnswer(site: TestSite, options: Asked): Promise<{ status: number; text: string }> {
  const { role = 'editor', method = 'post', path: at, body, headers } = options
  await signIn(site, role)
  const began = process.cpuUsage()
  const answer = await rest(site, role, method, at, body, headers)
  const text = await answer.text()
  expect(process.cpuUsage(began).user / 1000, 'milliseconds of CPU').toBeLessThan(maxCpuMs)
  expect(answer.status, text.slice(0, 300)).toBeLessThan(500)
  if (answer.status >= 400) expectWords(text)
  return { status: answer.status, text }
}

/** Checks that the request is refused with this status in plain words, and that everything stored is unchanged. */
export async function expectRefused(site: TestSite, options: Asked, status: number): Promise<string> {
  await signIn(site, options.role ?? 'editor')
  const before = await storedIn(site)
  const answer = await expectAnswer(site, options)
  expect(answer.status, answer.text.slice(0, 300)).toBe(status)
  expect(await storedIn(site)).toEqual(before)
  return answer.text
}

/** Checks that a refusal has a readable sentence and no detail that only an operator needs. */
export function expectWords(text: string): void {
  expect(text).not.toMatch(machine)
  const sentences = sentencesIn(JSON.parse(text) as Said)
  expect(sentences.join(' '), text.slice(0, 300)).toMatch(/\w+ \w+/)
  expect(sentences).not.toContain('Something went wrong.')
}

interface Said {
  readonly message?: string
  readonly errors?: readonly Said[]
  readonly data?: Said
  readonly refusal?: string
}

const sentencesIn = ({ message, errors = [], data, refusal }: Said): string[] => [
  ...(message ? [message] : []),
  ...(refusal ? [refusal] : []),
  ...errors.flatMap(sentencesIn),
  ...(data && !Array.isArray(data) ? sentencesIn(data) : []),
]

/** The same text through the import, as the editor’s command sends it. */
export const importing = (text: string): Asked => ({
  path: '/articles/import',
  body: text,
  headers: { 'content-type': 'text/plain' },
})

interface Doc {
  readonly id: string
  readonly title?: string
  readonly slug?: string
}

/** The record in the answer to a save. */
export const docIn = (text: string): Doc => (JSON.parse(text) as { doc: Doc }).doc
