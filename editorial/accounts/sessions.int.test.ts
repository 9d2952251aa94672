import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'
import { tokenIn } from '@/testing/tokenIn'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const password = 'four grey herons over there'
const email = 'somebody@example.org'

const signIn = async () => {
  const answer = await rest(site, 'anonymous', 'post', '/users/login', { email, password })
  return tokenIn(answer.headers.get('set-cookie'))
}
const roleOf = async (token: string) => {
  const answer = await rest(site, 'anonymous', 'get', '/users/me', undefined, { authorization: `JWT ${token}` })
  return ((await answer.json()) as { user: { role: string } | null }).user?.role
}

test('simultaneous sign-ins keep every session, and a role taken away meanwhile stays taken away', async () => {
  const { id } = await site.create('users', { email, password, name: 'Somebody', role: 'editor' })
  const tokens = await Promise.all(Array.from({ length: 4 }, signIn))
  expect(await Promise.all(tokens.map(roleOf))).toEqual(['editor', 'editor', 'editor', 'editor'])
  await rest(site, 'admin', 'get', '/users/me')
  const signing = signIn()
  // While the password is checked.
  const demoted = await rest(site, 'admin', 'patch', `/users/${id}`, { role: 'writer' })
  expect(demoted.status).toBe(200)
  expect(await roleOf(await signing)).toBe('writer')
  expect(await Promise.all(tokens.map(roleOf))).toEqual(['writer', 'writer', 'writer', 'writer'])
})

/** Signs in and runs something else while the password is checked. */
async function signInWhile(act: () => Promise<unknown>) {
  const { db } = site.payload
  const findOne = db.findOne.bind(db)
  let isRead: (value: unknown) => void = () => undefined
  const read = new Promise((resolve) => (isRead = resolve))
  const watched = vi.spyOn(db, 'findOne').mockImplementation(async (given) => {
    const found = await findOne(given)
    if (given.collection === 'users') isRead(found)
    return found
  })
  const signing = rest(site, 'anonymous', 'post', '/users/login', { email, password })
  await read
  watched.mockRestore()
  await act()
  return signing
}
const authorized = (token: string, method: string, path: string, body?: object) =>
  rest(site, 'anonymous', method, path, body, { authorization: `JWT ${token}` })

test('a session ended during a sign-in stays ended', async () => {
  const token = await signIn()
  const answer = await signInWhile(() => authorized(token, 'post', '/users/logout'))
  expect(answer.status).toBe(200)
  expect(await roleOf(tokenIn(answer.headers.get('set-cookie')))).toBe('writer')
  expect(await roleOf(token)).toBeUndefined()
})

test('a sign-in with a password that is changed during the check is refused', async () => {
  const token = await signIn()
  const { user } = (await (await authorized(token, 'get', '/users/me')).json()) as { user: { id: string } }
  const anew = { password: 'seven brown bears up there' }
  const answer = await signInWhile(async () => {
    expect((await authorized(token, 'patch', `/users/${user.id}`, anew)).status).toBe(200)
  })
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([401, null])
})
