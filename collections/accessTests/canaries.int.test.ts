import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { visit } from '@/app/routes.fixtures'
import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { roles } from './accessMatrix.fixtures'
import { plantCanaries, type Planted } from './canaries.fixtures'
import { apiAddresses, pageAddresses } from './canaryAddresses.fixtures'
import { earFor } from './canaryEar.fixtures'

let site: TestSite
let planted: Planted
const logged = vi.fn<(...said: unknown[]) => void>()
const ear = earFor(() => planted.canaries)

beforeAll(async () => {
  site = await openTestSite()
  planted = await plantCanaries(site)
  vi.spyOn(console, 'error').mockImplementation(logged)
  vi.spyOn(site.payload.logger, 'error').mockImplementation(logged)
}, 120_000)

afterAll(async () => {
  vi.restoreAllMocks()
  await site.close()
})

describe.each(roles)('%s', (role) => {
  test('hears over REST no word that is not for them', async () => {
    for (const { method, path } of apiAddresses(site.payload.config, planted)) {
      const answer = await rest(site, role, method, path, method === 'post' ? {} : undefined)
      expect(answer.status, path).toBeLessThan(500)
      if (path.startsWith('/media/file/')) {
        // Every image planted is hidden from readers.
        expect(answer.ok, `${role} ${path}`).toBe(role !== 'anonymous')
        await answer.body?.cancel()
      } else ear.listen(role, path, `${await answer.text()} ${[...answer.headers].join(' ')}`)
    }
    expect(ear.leaksSince()).toEqual([])
  }, 120_000)

  test('hears on no page a word that is not for them', async () => {
    const token = role === 'anonymous' ? null : await site.tokenOf(role)
    const headers = new Headers(token === null ? {} : { authorization: `JWT ${token}` })
    const { docs } = await site.payload.find({ collection: 'authors', pagination: false, overrideAccess: true })
    const slugs = docs.map(({ slug }) => slug ?? '')
    for (const address of pageAddresses(planted, slugs)) {
      const answer = await visit(new Request(`http://localhost:3000${address}`, { headers }))
      expect(answer.status, address).toBeLessThan(500)
      // A page is the same for everybody; only a preview is somebody’s.
      ear.listen(address.startsWith('/preview') ? role : 'anonymous', address, await answer.text())
    }
    expect(ear.leaksSince()).toEqual([])
  }, 120_000)
})

test('a write that is not theirs tells them nothing', async () => {
  const { ids, ownDraft } = planted
  const { user } = await site.as('writer')
  const writes = Object.entries(ids).flatMap(([slug, records]) =>
    records
      .filter((id) => id !== ownDraft && id !== user.id)
      .flatMap((id) => [
        { slug, method: 'patch', path: `/${slug}/${id}?draft=true` },
        { slug, method: 'delete', path: `/${slug}/${id}` },
        { slug, method: 'post', path: `/${slug}/${id}/duplicate` },
      ]),
  )
  for (const role of ['anonymous', 'writer'] as const) {
    for (const { slug, method, path } of writes) {
      const answer = await rest(site, role, method, path, method === 'delete' ? undefined : { title: 'Mine now' })
      const text = await answer.text()
      // A writer may copy what they may read.
      const maySucceed = role === 'writer' && method === 'post' && (slug === 'articles' || slug === 'media')
      expect(answer.ok && !maySucceed, `${role} ${method} ${path} ${text.slice(0, 200)}`).toBe(false)
      ear.listen(role, path, text)
    }
  }
  expect(ear.leaksSince()).toEqual([])
}, 120_000)

test('every word is heard by the lowest who may hear it, so that silence means something', () => {
  expect(ear.unheard()).toEqual([])
})

test('the log at level error holds none', () => {
  const said = JSON.stringify(logged.mock.calls)
  expect(planted.canaries.filter(({ token }) => said.includes(token)).map(({ is }) => is)).toEqual([])
})
