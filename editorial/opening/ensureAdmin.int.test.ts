import { afterAll, beforeAll, expect, test } from 'vitest'

import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { ensureAdmin } from './ensureAdmin'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const nothing = { email: undefined, password: undefined, isPublic: false }

test('the first admin is not created with a weak password or, on a public site, the default address; a second one is never created', async () => {
  const { payload } = site
  await expect(ensureAdmin(payload, { ...nothing, password: 'password1234' })).rejects.toThrow(/ADMIN_PASSWORD/)
  await expect(ensureAdmin(payload, { ...nothing, isPublic: true })).rejects.toThrow(/Set ADMIN_EMAIL/)
  const made = await ensureAdmin(payload, nothing)
  expect(made).toEqual({ email: 'admin@example.org', password: expect.stringMatching(/^[\w-]{22}$/) as string })
  const signedIn = await payload.login({
    collection: 'users',
    data: { email: 'admin@example.org', password: made?.password ?? '' },
  })
  expect(signedIn.user?.role).toBe('admin')
  expect(await ensureAdmin(payload, { ...nothing, password: 'four grey herons over there' })).toBeNull()
})
