import { expect, test } from 'vitest'

import { settingFault } from './settingFault.mjs'

test('nothing set, and what is set to nothing, is usable', () => {
  expect(settingFault({})).toBeNull()
  expect(settingFault({ PORT: '', DATABASE_URL: '', SITE_URL: '', DEMO: '' })).toBeNull()
})

const usable = {
  PORT: '8080',
  SITE_URL: 'https://example.org',
  ADMIN_EMAIL: 'admin@example.org',
  ADMIN_PASSWORD: 'twelve signs',
  PAYLOAD_SECRET: 'a'.repeat(32),
  TRUSTED_PROXIES: '0',
  DEMO: 'off',
  DATABASE_URL: 'mongodb://127.0.0.1/standfirst?replicaSet=rs0',
}

test('a whole set of settings is usable, and a cluster named by mongodb+srv', () => {
  expect(settingFault(usable)).toBeNull()
  expect(settingFault({ DATABASE_URL: 'mongodb+srv://cluster.example.org/standfirst' })).toBeNull()
})

test.each([
  ['PORT', 'http'],
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['SITE_URL', 'example.org'],
  ['SITE_URL', 'ftp://example.org'],
  ['ADMIN_EMAIL', 'admin'],
  ['ADMIN_PASSWORD', 'eleven sign'],
  ['PAYLOAD_SECRET', 'a'.repeat(31)],
  ['TRUSTED_PROXIES', '10'],
  ['DEMO', 'yes'],
  ['DATABASE_URL', 'postgres://example.org/standfirst'],
  ['DATABASE_URL', 'mongodb://127.0.0.1/standfirst'],
])('%s of “%s” is refused by name', (name, value) => {
  expect(settingFault({ ...usable, [name]: value })).toContain(name)
})
