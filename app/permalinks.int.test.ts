import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { pages } from '@/serving/pages/pageStore'
import { pingDatabase } from '@/serving/process/isReady'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { visit } from './routes.fixtures'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
  await pingDatabase(() => Promise.resolve())
})
afterAll(async () => site.close())

const get = (address: string, headers: Record<string, string> = {}) =>
  visit(new Request(`http://localhost:3000${address}`, { headers }))

describe('a plain permalink of WordPress', () => {
  test('leads to the commentary that had it once that is live, with the rest of the query, and stores nothing', async () => {
    const { id } = await site.create('articles', { title: 'A draft of old', slug: 'of-old' }, true)
    await site.create('former-addresses', { path: '/?p=7', page: { relationTo: 'articles', value: id } })
    const live = await site.publish('Of old times')
    await site.create('former-addresses', { path: '/?p=11', page: { relationTo: 'articles', value: live.id } })
    for (const [asked, to] of [
      ['/?p=11', '/commentary/of-old-times'],
      ['/?p=011&utm_source=x', '/commentary/of-old-times?utm_source=x'],
      ['/?page=2&p=11', '/commentary/of-old-times?page=2'],
    ]) {
      const answer = await get(asked ?? '')
      expect([answer.status, answer.headers.get('location')], asked).toEqual([308, to])
    }
    for (const key of ['/', '/?page=2', '/?p=11']) expect(pages().last(key), key).toBeNull()
    expect(await (await get('/?p=7')).text()).not.toContain('/commentary/of-old"')
    expect(pages().last('/?p=7')).toBeNull()
  })

  test('of no post is the home page, read once for any number of them', async () => {
    await site.publish('At home')
    const home = await (await get('/')).text()
    const find = vi.spyOn(site.payload.db, 'find')
    for (const number of [900, 901, 902]) {
      const answer = await get(`/?p=${number}`)
      expect([answer.status, await answer.text()]).toEqual([200, home])
    }
    const read = new Set(find.mock.calls.map(([{ collection }]) => collection))
    find.mockRestore()
    expect(read.has('former-addresses')).toBe(true)
    expect(pages().last('/?p=900')).toBeNull()
    const etag = pages().last('/')?.etag ?? ''
    expect((await get('/?p=900', { 'if-none-match': etag })).status).toBe(304)
  })
})
