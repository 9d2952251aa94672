import { expect, test } from 'vitest'

import { cacheKinds } from '@/serving/caches/kinds/cacheKinds'

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
  CACHE_PURGE: 'fastly',
  CACHE_PURGE_URL: 'https://api.fastly.com/service/ID/purge',
  CACHE_PURGE_TOKEN: 'sixteen-signs-16',
  CACHE_LIFETIME: '3600',
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
  ['CACHE_PURGE', 'on'],
  ['CACHE_PURGE_URL', 'cache.example.org'],
  ['CACHE_PURGE_URL', 'ftp://cache.example.org/'],
  ['CACHE_PURGE_URL', 'https://name:password@cache.example.org/'],
  ['CACHE_PURGE_URL', ''],
  ['CACHE_PURGE_TOKEN', 'fifteen-signs-1'],
  ['CACHE_PURGE_TOKEN', 'sixteen signs 16 '],
  ['CACHE_PURGE_TOKEN', 'sixteen-signs-16\n'],
  ['CACHE_PURGE_TOKEN', ''],
  ['CACHE_LIFETIME', '0'],
  ['CACHE_LIFETIME', '3601'],
  ['CACHE_LIFETIME', '1h'],
])('%s of “%s” is refused by name', (name, value) => {
  expect(settingFault({ ...usable, [name]: value })).toContain(name)
})

test('no setting of a cache is taken without its kind, and a token is in no sentence', () => {
  expect(settingFault({ ...usable, CACHE_PURGE: '' })).toContain('CACHE_PURGE')
  expect(settingFault({ CACHE_LIFETIME: '60' })).toContain('CACHE_LIFETIME')
  expect(settingFault({ ...usable, CACHE_PURGE_TOKEN: 'secret' })).not.toContain('secret')
  expect(settingFault({ ...usable, CACHE_PURGE_URL: 'https://a:secret@example.org' })).not.toContain('secret')
})

test('the kinds of cache that are taken are those that there are', () => {
  for (const kind of Object.keys(cacheKinds)) expect(settingFault({ ...usable, CACHE_PURGE: kind })).toBeNull()
  const fault = settingFault({ ...usable, CACHE_PURGE: 'none' })
  expect(fault).toContain(`must be one of ${Object.keys(cacheKinds).join(', ')}.`)
})
