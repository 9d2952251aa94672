import { afterAll, beforeAll, expect, test } from 'vitest'

import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite

beforeAll(async () => {
  site = await openTestSite()
})

afterAll(async () => site.close())

test('nobody can take the lock of a record: there is none in any collection or global', () => {
  const { collections, config } = site.payload
  expect(Object.keys(collections)).not.toContain('payload-locked-documents')
  const locked = [...config.collections, ...config.globals].filter(({ lockDocuments, slug }) => {
    return lockDocuments !== false && !slug.startsWith('payload-')
  })
  expect(locked.map(({ slug }) => slug)).toEqual([])
})

test.each(['payload-migrations', 'payload-kv', 'payload-locked-documents', 'payload-jobs', 'payload-folders'])(
  '%s answers 404 to every method and everybody',
  async (slug) => {
    for (const role of ['anonymous', 'writer', 'admin'] as const) {
      for (const [method, body] of [['get'], ['post', {}], ['put', {}], ['patch', {}], ['delete']] as const) {
        for (const path of [`/${slug}`, `/${slug}/1`, `/${slug}/versions`]) {
          expect((await rest(site, role, method, path, body)).status, `${role} ${method} ${path}`).toBe(404)
        }
      }
    }
  },
)
