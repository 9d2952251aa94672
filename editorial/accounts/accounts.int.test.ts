import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { User } from '@/payload-types'
import { rest, signOut } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { setPassword } from './setPassword'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const phrase = 'four grey herons over there'
let made = 0

async function account(role: User['role'] = 'editor'): Promise<{ id: string; email: string }> {
  const email = `somebody${(made += 1)}@example.org`
  return { ...(await site.create('users', { email, name: 'Somebody', role, password: phrase })), email }
}

/** Signs in as a browser does and returns the cookie. */
async function signIn(email: string, password = phrase, cookie = '') {
  const headers = { cookie, origin: 'http://localhost:3000' }
  const answer = await rest(site, 'anonymous', 'post', '/users/login', { email, password }, headers)
  const set = answer.headers.get('set-cookie') ?? ''
  return { status: answer.status, cookie: /standfirst-token=[^;]+/.exec(set)?.[0] ?? '', text: await answer.text() }
}
const as = (cookie: string, method: string, path: string, body?: object) =>
  rest(site, 'anonymous', method, path, body, { cookie, origin: 'http://localhost:3000' })
const isSignedIn = async (cookie: string) => {
  const { user } = (await (await as(cookie, 'get', '/users/me')).json()) as { user: User | null }
  return user !== null
}
const stored = async (id: string) =>
  (await site.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } })) as User

/** Makes every session of an account older. */
async function age(id: string, milliseconds: number): Promise<void> {
  const { sessions } = await stored(id)
  const createdAt = new Date(Date.now() - milliseconds).toISOString()
  const data = { sessions: sessions?.map((session) => ({ ...session, createdAt })) }
  await site.payload.db.updateOne({ collection: 'users', id, data })
}

describe('a password', () => {
  test.each(['abc', 'qwerty123456', 'standfirst2026'])('%s is refused everywhere', async (password) => {
    const data = { email: `new${made}@example.org`, name: 'New', role: 'writer', password }
    const refused = await rest(site, 'admin', 'post', '/users', data)
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('"path":"password"')
    const { id, email } = await account()
    expect((await rest(site, 'admin', 'patch', `/users/${id}`, { password })).status).toBe(400)
    const { cookie } = await signIn(email)
    expect((await as(cookie, 'patch', `/users/${id}`, { password })).status).toBe(400)
    expect((await signIn(email, password)).status).toBe(401)
    expect((await signIn(email)).status).toBe(200)
  })

  test('can be replaced by a generated one, which ends the sessions of the account', async () => {
    const { email } = await account()
    const { cookie } = await signIn(email)
    const password = await setPassword(site.payload, ` ${email.toUpperCase()}`)
    expect(await isSignedIn(cookie)).toBe(false)
    expect((await signIn(email)).status).toBe(401)
    expect((await signIn(email, password ?? '')).status).toBe(200)
    expect(await setPassword(site.payload, 'nobody@example.org')).toBeNull()
  })

  test('that is changed ends the other sessions of the account', async () => {
    const { id, email } = await account()
    const [here, there] = [(await signIn(email)).cookie, (await signIn(email)).cookie]
    const password = 'seven brown herons elsewhere'
    expect((await as(here, 'patch', `/users/${id}`, { password })).status).toBe(200)
    expect(await isSignedIn(there)).toBe(false)
    expect((await signIn(email)).status).toBe(401)
    expect((await signIn(email, password)).status).toBe(200)
  })
})

describe('a session', () => {
  test('is a cookie and appears in no answer', async () => {
    const { email } = await account()
    const { cookie, text } = await signIn(email)
    const token = cookie.split('=')[1] ?? ''
    expect(token.length).toBeGreaterThan(50)
    const bodies = [text]
    for (const [method, path] of [
      ['get', '/users/me'],
      ['post', '/users/refresh-token'],
    ] as const)
      bodies.push(await (await as(cookie, method, path, method === 'post' ? {} : undefined)).text())
    // Every token begins with the same header.
    for (const body of bodies) expect(body).not.toContain(token.split('.')[0])
  })

  test('can be renewed for a week and no longer', async () => {
    const { id, email } = await account()
    const { cookie } = await signIn(email)
    const day = 24 * 3_600_000
    await age(id, 6 * day)
    expect((await as(cookie, 'post', '/users/refresh-token', {})).status).toBe(200)
    await age(id, 8 * day)
    const refused = await as(cookie, 'post', '/users/refresh-token', {})
    expect([refused.status, (await refused.text()).includes('Sign in again')]).toEqual([401, true])
  })

  test('older than ten minutes can change neither e-mail nor password, but anything else', async () => {
    const { id, email } = await account()
    const { cookie } = await signIn(email)
    await age(id, 11 * 60_000)
    for (const data of [{ password: 'seven brown herons elsewhere' }, { email: 'other@example.org' }]) {
      const refused = await as(cookie, 'patch', `/users/${id}`, data)
      expect([refused.status, (await refused.text()).includes('Sign out and in again')]).toEqual([403, true])
    }
    expect((await as(cookie, 'patch', `/users/${id}`, { name: 'Renamed', email })).status).toBe(200)
    expect(await stored(id)).toMatchObject({ email, name: 'Renamed' })
    expect((await signIn(email)).status).toBe(200)
  })

  test('ends when somebody signs in again in the same browser; the others remain', async () => {
    const { email } = await account()
    const [here, elsewhere] = [(await signIn(email)).cookie, (await signIn(email)).cookie]
    const again = await signIn(email, phrase, here)
    expect(await Promise.all([here, elsewhere, again.cookie].map(isSignedIn))).toEqual([false, true, true])
  })
})

test('sign-ins, sign-outs and changes of an account are in the audit log', async () => {
  const { id, email } = await account()
  const { cookie } = await signIn(email)
  await rest(site, 'admin', 'patch', `/users/${id}`, { role: 'writer', name: 'Demoted' })
  await rest(site, 'admin', 'patch', `/users/${id}`, { name: 'Renamed', email })
  await as(cookie, 'patch', `/users/${id}`, { password: 'seven brown herons elsewhere' })
  await as(cookie, 'post', '/users/logout', {})
  signOut('anonymous')
  const where = { document: { equals: id } }
  const { docs } = await site.payload.find({ collection: 'audit-log', where, sort: 'seq', overrideAccess: true })
  expect(docs.map(({ action }) => action)).toEqual([
    'create editor',
    'sign in',
    'change role to writer',
    'change',
    'change password',
    'sign out',
  ])
  expect(await isSignedIn(cookie)).toBe(false)
})

test('the last admin keeps the role and the account, in bulk operations too', async () => {
  await rest(site, 'admin', 'get', '/users/me')
  const where = { role: { equals: 'admin' } }
  const { docs } = await site.payload.find({ collection: 'users', where, overrideAccess: true })
  expect(docs.length).toBe(1)
  const [last] = docs
  expect((await rest(site, 'admin', 'patch', `/users/${last?.id}`, { role: 'editor' })).status).toBe(409)
  expect((await rest(site, 'admin', 'delete', `/users/${last?.id}`)).status).toBe(409)
  const among = await rest(site, 'admin', 'delete', `/users?where[role][equals]=admin&where[id][equals]=${last?.id}`)
  expect(((await among.json()) as { errors: object[] }).errors).toHaveLength(1)
  const { id } = await account('admin')
  expect((await rest(site, 'admin', 'delete', `/users/${id}`)).status).toBe(200)
  expect((await site.payload.count({ collection: 'users', where, overrideAccess: true })).totalDocs).toBe(1)
})
