import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import * as passwords from '@/editorial/accounts/passwordFault'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { answerTo, bodies } from './accessFirst.fixtures'
import { expected, roles } from './accessMatrix.fixtures'
import { type Target, targetMaker } from './accessTargets.fixtures'

let site: TestSite
const targets = new Map<string, Promise<Target>>()

beforeAll(async () => {
  site = await openTestSite()
}, 120_000)

afterAll(async () => site.close())

/** Each endpoint that takes a body, for each of the two who may not use it. */
const refused = (['anonymous', 'writer'] as const).flatMap((role) =>
  Object.entries(expected).flatMap(([slug, verdicts]) =>
    Object.entries(verdicts)
      .filter(([row, verdict]) => /^(post|patch) /.test(row) && verdict[roles.indexOf(role)] === 'n')
      .filter(([row]) => !isEndOfSession(row) && !(role === 'writer' && isOfTheirOwn(slug, row)))
      .map(([row]) => ({ role, slug, row })),
  ),
)

/** They take no body, and say to whoever has no session that there is none. */
function isEndOfSession(row: string): boolean {
  return /^post \/(logout|refresh-token)$/.test(row)
}

/** A writer may change several of their own at once; which are theirs is asked when the body is known. */
function isOfTheirOwn(slug: string, row: string): boolean {
  return row === 'patch /' && (slug === 'articles' || slug === 'users')
}

test('there is something to refuse in every collection that has endpoints', () => {
  const slugs = Object.entries(expected).filter(([, verdicts]) =>
    Object.keys(verdicts).some((row) => /^post/.test(row)),
  )
  expect(new Set(refused.map(({ slug }) => slug))).toEqual(new Set(slugs.map(([slug]) => slug)))
})

test.each(refused)('$role at $slug, $row: nothing but the right is answered', async ({ role, slug, row }) => {
  if (!targets.has(slug)) targets.set(slug, targetMaker(site)(slug))
  const { id = '' } = (await targets.get(slug)) ?? {}
  const token = role === 'anonymous' ? null : await site.tokenOf(role)
  const [method = '', path = ''] = row.split(' ')
  const version = path.startsWith('/versions') ? await site.versionOf(slug, id) : id
  const filled = path.replace(/:id\??/, version).replace(':key', 'a-key')
  const query = path === '/' && method === 'patch' ? `?where[id][equals]=${id}` : ''
  const at = `/${slug}${filled}${query}`.replace(/\/$/, '')
  const estimated = vi.spyOn(passwords, 'passwordFault').mockClear()
  const answers: Record<string, { said: string; wasRead: boolean }> = {}
  for (const [name, body] of Object.entries(bodies))
    answers[name] = await answerTo(site, token, { method, at, ...body() })
  const first = answers['no field']?.said ?? ''
  expect(first).toMatch(/^4(01|03|04) /)
  for (const [name, answer] of Object.entries(answers)) expect(answer, name).toEqual({ said: first, wasRead: false })
  expect(estimated).not.toHaveBeenCalled()
})

test('past REST too, a right comes before what is sent is looked at', async () => {
  const { user } = await site.as('writer')
  const other = await site.create('users', {
    email: 'o@example.org',
    password: 'a long enough phrase',
    name: 'O',
    role: 'writer',
  })
  const topic = await site.create('topics', { name: 'Right first', kind: 'subject' })
  for (const person of [undefined, user]) {
    const act = { user: person, overrideAccess: false } as const
    for (const password of ['short', 'o@example.org', 'seven grey herons at noon']) {
      const change = site.payload.update({ ...act, collection: 'users', id: other.id, data: { password } })
      await expect(change).rejects.toMatchObject({ status: 403 })
    }
    for (const data of [{}, { name: 'x'.repeat(9000) }, { kind: 'none' as never }]) {
      await expect(site.payload.update({ ...act, collection: 'topics', id: topic.id, data })).rejects.toMatchObject({
        status: 403,
      })
      await expect(site.payload.create({ ...act, collection: 'topics', data: data as never })).rejects.toMatchObject({
        status: 403,
      })
      await expect(site.payload.updateGlobal({ ...act, slug: 'settings', data: data as never })).rejects.toMatchObject({
        status: 403,
      })
    }
    const led = site.payload.find({ ...act, collection: 'audit-log', where: { 'owner.email': { equals: 'x' } } })
    await expect(led).rejects.toMatchObject({ status: 403 })
  }
})
