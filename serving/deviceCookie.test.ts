import { expect, test } from 'vitest'

import { deviceCookie, knownDevice } from './deviceCookie'

const account = 'owner@example.org'
const secret = 'a secret of the house'
const pairOf = (cookie: string) => cookie.split(';')[0] ?? ''

test('a device is known to the account it signed in to, by this house alone', () => {
  const pair = pairOf(deviceCookie(account, null, secret, false))
  const nonce = knownDevice(`theme=dark; ${pair}`, account, secret)
  expect(nonce).toMatch(/^[\w-]{22}$/)
  expect(knownDevice(pair, 'other@example.org', secret)).toBeNull()
  expect(knownDevice(pair, account, 'another secret')).toBeNull()
  expect(knownDevice(undefined, account, secret)).toBeNull()
})

test('a cookie that was changed proves nothing', () => {
  const pair = pairOf(deviceCookie(account, 'nonce', secret, false))
  const [name = ''] = pair.split('=')
  for (const value of [
    '',
    '.',
    'nonce',
    'nonce.',
    `nonce.${'A'.repeat(43)}`,
    pair.split('=')[1]?.replace('nonce', 'n'),
  ]) {
    expect(knownDevice(`${name}=${value}`, account, secret)).toBeNull()
  }
})

test('two people at one device are both known', () => {
  const cookies = [account, 'other@example.org']
    .map((each) => pairOf(deviceCookie(each, null, secret, false)))
    .join('; ')
  expect(knownDevice(cookies, account, secret)).not.toBeNull()
  expect(knownDevice(cookies, 'other@example.org', secret)).not.toBeNull()
})

test('the cookie is sent to the login alone, for a year, out of a script’s reach, and does not name the account', () => {
  const cookie = deviceCookie(account, 'nonce', secret, true)
  const [, ...attributes] = cookie.split('; ')
  expect(attributes).toEqual(['Path=/api/users/login', 'Max-Age=31536000', 'HttpOnly', 'SameSite=Lax', 'Secure'])
  expect(cookie).not.toContain('owner')
  expect(deviceCookie(account, 'nonce', secret, false)).not.toContain('Secure')
  expect(knownDevice(pairOf(cookie), account, secret)).toBe('nonce')
})
