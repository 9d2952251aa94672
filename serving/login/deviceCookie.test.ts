import { expect, test } from 'vitest'

import { deviceCookie, knownDevice } from './deviceCookie'

const account = 'owner@example.org'
const secret = 'a secret of the site'
const pairOf = (cookie: string) => cookie.split(';')[0] ?? ''

test('a device is known to the account it signed in to, by this site alone', () => {
  const pair = pairOf(deviceCookie(account, null, secret, false))
  const nonce = knownDevice(`theme=dark; ${pair}`, account, secret, false)
  expect(nonce).toMatch(/^[\w-]{22}$/)
  expect(knownDevice(pair, 'other@example.org', secret, false)).toBeNull()
  expect(knownDevice(pair, account, 'another secret', false)).toBeNull()
  expect(knownDevice(undefined, account, secret, false)).toBeNull()
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
    expect(knownDevice(`${name}=${value}`, account, secret, false)).toBeNull()
  }
})

test('two people at one device are both known', () => {
  const cookies = [account, 'other@example.org']
    .map((each) => pairOf(deviceCookie(each, null, secret, false)))
    .join('; ')
  expect(knownDevice(cookies, account, secret, false)).not.toBeNull()
  expect(knownDevice(cookies, 'other@example.org', secret, false)).not.toBeNull()
})

test('the cookie is this host’s alone, for a year, out of a script’s reach, and does not name the account', () => {
  const cookie = deviceCookie(account, 'nonce', secret, true)
  const [, ...attributes] = cookie.split('; ')
  expect(attributes).toEqual(['Path=/', 'Max-Age=31536000', 'HttpOnly', 'SameSite=Lax', 'Secure'])
  expect(cookie).not.toContain('owner')
  expect(deviceCookie(account, 'nonce', secret, false)).not.toContain('Secure')
  expect(cookie).toMatch(/^__Host-standfirst-device-/)
  expect(knownDevice(pairOf(cookie), account, secret, true)).toBe('nonce')
  expect(knownDevice(pairOf(cookie), account, secret, false)).toBeNull()
})
