import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commentaryFaces } from '@/faces/commentary/commentaryFaces'
import { listFaces } from '@/faces/list/listFaces'
import { isBuilt, type ServedSite, serveSite } from '@/testing/serveSite'

if (!isBuilt) console.error('NOT TESTED: faces as sent. There is no build; run npm run build, then this again.')

describe.runIf(isBuilt)('the built site', () => {
  let site: ServedSite
  beforeAll(async () => {
    site = await serveSite()
  })
  afterAll(async () => site.close())

  const suffixes = commentaryFaces.map(({ suffix }) => suffix && `.${suffix}`)

  test('sends every face the first time and from the store alike, and ends all of them with the commentary', async () => {
    const { commentary, author } = await site.publish('In every form')
    const page = `/commentary/${String(commentary.slug)}`
    const feeds = listFaces.map(({ suffix }) => `/authors/${String(author.slug)}/${suffix}`)
    for (const address of [...suffixes.map((suffix) => page + suffix), ...feeds]) {
      const first = await site.ask(address)
      const again = await site.ask(address)
      const names = ['content-type', 'etag', 'vary', 'content-security-policy', 'content-location', 'link']
      const told = (answer: Response) => names.map((name) => answer.headers.get(name))
      expect([first.status, again.status, ...told(again)], address).toEqual([200, 200, ...told(first)])
      expect(Buffer.from(await again.arrayBuffer()).equals(Buffer.from(await first.arrayBuffer()))).toBe(true)
      const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
      expect((await site.ask(address, { headers })).status, address).toBe(304)
      const head = await site.ask(address, { method: 'HEAD' })
      expect([head.status, await head.text()], address).toEqual([200, ''])
      expect((await site.ask(address, { method: 'POST' })).status, address).toBe(405)
    }
    await site.update('articles', commentary.id, { _status: 'draft' })
    for (const suffix of suffixes) expect((await site.ask(page + suffix)).status, suffix).toBe(410)
    for (const feed of feeds) expect((await site.ask(feed)).status, feed).toBe(404)
    expect(await (await site.ask('/feed.json')).text()).not.toContain('In every form')
  })

  test('sends the face that a client prefers, and says on what that depends', async () => {
    const { commentary } = await site.publish('By preference')
    const page = `/commentary/${String(commentary.slug)}`
    for (const time of ['first', 'from the store']) {
      for (const { type, suffix } of commentaryFaces) {
        const answer = await site.ask(page, { headers: { accept: `${type}, */*;q=0.1` } })
        expect([answer.status, answer.headers.get('content-type')?.split(';')[0]], time).toEqual([200, type])
        expect(answer.headers.get('vary')).toBe('accept, accept-encoding')
        expect(answer.headers.get('content-location')).toBe(suffix === '' ? null : `${page}.${suffix}`)
      }
      expect((await site.ask(page, { headers: { accept: 'image/png' } })).status, time).toBe(406)
    }
  })
})
