import { afterAll, beforeAll, expect, test } from 'vitest'

import { rest } from '@/testing/rest'
import { type House, openHouse } from '@/testing/site'
import { tokenIn } from '@/testing/tokenIn'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => house.close())

const password = 'four grey herons over there'
const email = 'somebody@example.org'

const signIn = async () => {
  const answer = await rest(house, 'anonymous', 'post', '/users/login', { email, password })
  return tokenIn(answer.headers.get('set-cookie'))
}
const roleOf = async (token: string) => {
  const answer = await rest(house, 'anonymous', 'get', '/users/me', undefined, { authorization: `JWT ${token}` })
  return ((await answer.json()) as { user: { role: string } | null }).user?.role
}

test('who signs in several times at once has every session; a role taken meanwhile stays taken', async () => {
  const { id } = await house.create('users', { email, password, name: 'Somebody', role: 'editor' })
  const tokens = await Promise.all(Array.from({ length: 4 }, signIn))
  expect(await Promise.all(tokens.map(roleOf))).toEqual(['editor', 'editor', 'editor', 'editor'])
  await rest(house, 'admin', 'get', '/users/me')
  const signing = signIn()
  // While the password is checked.
  const demoted = await rest(house, 'admin', 'patch', `/users/${id}`, { role: 'writer' })
  expect(demoted.status).toBe(200)
  expect(await roleOf(await signing)).toBe('writer')
  expect(await Promise.all(tokens.map(roleOf))).toEqual(['writer', 'writer', 'writer', 'writer'])
})
