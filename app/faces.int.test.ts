import { unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { commentaryFaces } from '@/faces/commentary/commentaryFaces'
import { listFaces } from '@/faces/list/listFaces'
import { pages } from '@/serving/pages/pageStore'
import { pingDatabase } from '@/serving/process/isReady'
import { paragraphs } from '@/testing/paragraphs'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { visit } from './routes.fixtures'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
  await pingDatabase(() => Promise.resolve())
  const { id: topic } = await site.create('topics', { name: 'Tides', slug: 'tides' })
  const { id: author } = await site.create('authors', { name: 'Ana Shore' })
  const image = await site.image()
  const fields = { topics: [topic], authors: [author], lead: image.id, body: paragraphs('What the sea takes.') }
  const { id } = await site.publish('The old name', fields)
  await change(id, { slug: 'the-tide', _status: 'published' })
  const gone = await site.publish('Withdrawn', { authors: [author] })
  await change(gone.id, { _status: 'draft' })
  const { id: unseen } = await site.create('authors', { name: 'Not Yet' })
  await site.create('articles', { title: 'A secret draft', kind: 'review', authors: [unseen] }, true)
}, 240_000)
afterAll(async () => site.close())
beforeEach(() => {
  pages().clear()
})

const change = (id: string, data: object) =>
  site.payload.update({ collection: 'articles', id, data, overrideAccess: true })

const get = (address: string, headers: Record<string, string> = {}) =>
  visit(new Request(`http://localhost:3000${address}`, { headers }))

const at = (slug: string, suffix: string) => `/commentary/${slug}${suffix && `.${suffix}`}`

describe.each(commentaryFaces)('a commentary as $label', ({ suffix, type }) => {
  test('is at its address, by its type, with a tag by which it is asked for again', async () => {
    const answer = await get(at('the-tide', suffix))
    const body = await answer.arrayBuffer()
    const tag = answer.headers.get('etag') ?? ''
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, type])
    expect(body.byteLength).toBeGreaterThan(100)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('vary')).toBe(suffix === '' ? 'accept, accept-encoding' : 'accept-encoding')
    expect(pages().last(at('the-tide', suffix))?.etag).toBe(tag)
    const again = await get(at('the-tide', suffix), { 'if-none-match': tag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(answer.headers.get('link')).toBe(
      suffix === '' ? null : '<http://localhost:3000/commentary/the-tide>; rel="canonical"',
    )
  })

  test('is what a client gets that prefers its type, and is stored under its own address', async () => {
    const own = Buffer.from(await (await get(at('the-tide', suffix))).arrayBuffer())
    pages().clear()
    const accept = `${type};q=0.9, image/png;q=0.1`
    for (const time of ['made', 'from the store']) {
      const answer = await get('/commentary/the-tide', { accept })
      expect([answer.status, answer.headers.get('vary')], time).toEqual([200, 'accept, accept-encoding'])
      expect(Buffer.from(await answer.arrayBuffer()).equals(own), time).toBe(true)
      expect(answer.headers.get('content-location')).toBe(suffix === '' ? null : at('the-tide', suffix))
    }
    expect(pages().last(at('the-tide', suffix))?.identity.equals(own)).toBe(true)
    if (suffix !== '') expect(pages().last('/commentary/the-tide')).toBeNull()
  })

  test('leads on from a former address to the same face', async () => {
    const answer = await get(`${at('the-old-name', suffix)}?utm_source=x`)
    expect([answer.status, answer.headers.get('location')]).toEqual([308, `${at('the-tide', suffix)}?utm_source=x`])
  })

  test('is 410 where it was withdrawn, 404 where it never was, and neither is stored', async () => {
    for (const [slug, status] of [
      ['withdrawn', 410],
      ['never-was', 404],
    ] as const) {
      const answer = await get(at(slug, suffix))
      const text = await answer.text()
      expect([answer.status, pages().last(at(slug, suffix))], slug).toEqual([status, null])
      expect(text.startsWith('<!doctype html>')).toBe(suffix === '')
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  })
})

test('a browser, and whoever accepts anything, gets the page; a wish that cannot be met is told what there is', async () => {
  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'
  for (const accept of [browser, '*/*', 'text/*', '', `${'text/markdown,'.repeat(100)}x/y`]) {
    const answer = await get('/commentary/the-tide', { accept })
    expect([answer.status, answer.headers.get('content-type')], accept).toEqual([200, 'text/html; charset=utf-8'])
  }
  const markdown = await get('/commentary/the-tide', { accept: 'text/html;q=0.5, text/markdown' })
  expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
  const none = await get('/commentary/the-tide', { accept: 'image/png, text/html;q=0' })
  const text = await none.text()
  expect([none.status, none.headers.get('vary'), none.headers.get('etag')]).toEqual([
    406,
    'accept, accept-encoding',
    null,
  ])
  for (const { suffix, type } of commentaryFaces)
    expect(text).toContain(`${type} http://localhost:3000${at('the-tide', suffix)}\n`)
  expect((await get('/commentary/never-was', { accept: 'image/png' })).status).toBe(404)
})

test('an end that no face has is a part of the name, and a former address may end like a face', async () => {
  expect((await get('/commentary/the-tide.doc')).status).toBe(404)
  expect((await get('/commentary/the-tide.csl')).status).toBe(404)
  expect((await get('/commentary/the-tide.x.md')).status).toBe(404)
  const [live] = (await site.payload.find({ collection: 'articles', where: { slug: { equals: 'the-tide' } } })).docs
  const data = { path: '/commentary/imported.txt', page: { relationTo: 'articles', value: live?.id } }
  await site.create('former-addresses', data)
  const answer = await get('/commentary/imported.txt')
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/commentary/the-tide'])
})

test('the book has its image', async () => {
  const book = unzipSync(new Uint8Array(await (await get('/commentary/the-tide.epub')).arrayBuffer()))
  expect(Object.keys(book)[0]).toBe('mimetype')
  expect(book['EPUB/images/1.webp']?.length).toBeGreaterThan(20)
})

test('a text in a script without a font has no PDF, is not linked to one, and says what there is', async () => {
  await site.publish('谁拥有潮汐', { slug: 'chinese' })
  expect((await get('/commentary/chinese.pdf')).status).toBe(404)
  expect(await (await get('/commentary/chinese')).text()).not.toContain('chinese.pdf')
  for (const [accept, expected] of [
    ['application/pdf, text/html;q=0.9', 'text/html; charset=utf-8'],
    ['application/pdf, text/plain;q=0.9, text/html;q=0.1', 'text/plain; charset=utf-8'],
  ] as const) {
    const other = await get('/commentary/chinese', { accept })
    expect([other.status, other.headers.get('content-type')], accept).toEqual([200, expected])
  }
  const answer = await get('/commentary/chinese', { accept: 'application/pdf' })
  expect(answer.status).toBe(406)
  expect(await answer.text()).not.toContain('application/pdf')
  expect(await (await get('/commentary/the-tide')).text()).toContain('/commentary/the-tide.pdf"')
})

describe.each(listFaces)('a list as $label', ({ suffix, type }) => {
  test.each(['', '/authors/ana-shore', '/topics/tides', '/kinds/commentary'])('is there for “%s”', async (list) => {
    const answer = await get(`${list}/${suffix}`)
    const text = await answer.text()
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, type])
    expect(text).toContain('http://localhost:3000/commentary/the-tide')
    expect(text).toContain(`http://localhost:3000${list}/${suffix}`)
    expect(text).not.toMatch(/Withdrawn|secret/)
    const tag = answer.headers.get('etag') ?? ''
    expect((await get(`${list}/${suffix}`, { 'if-none-match': tag })).status).toBe(304)
  })

  test.each(['/authors/nobody', '/authors/not-yet', '/topics/none', '/kinds/poem', '/kinds/review'])(
    'is none of %s, which has nothing live',
    async (list) => {
      expect((await get(`${list}/${suffix}`)).status).toBe(404)
    },
  )

  test('leads on from the former address of an author', async () => {
    const { id } = await site.create('topics', { name: `Once ${suffix}`, slug: `once-${suffix.replace('.', '-')}-x` })
    await site.publish(`On once ${suffix}`, { topics: [id] })
    const slug = `now-${suffix.replace('.', '-')}-x`
    await site.payload.update({ collection: 'topics', id, data: { slug }, overrideAccess: true })
    const answer = await get(`/topics/once-${suffix.replace('.', '-')}-x/${suffix}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([308, `/topics/${slug}/${suffix}`])
  })
})

test('a feed costs as many reads for thirty commentaries as for one', async () => {
  const reads = async (address: string) => {
    const { vi } = await import('vitest')
    const find = vi.spyOn(site.payload.db, 'find')
    const count = vi.spyOn(site.payload.db, 'count')
    expect((await get(address)).status).toBe(200)
    const calls = find.mock.calls.length + count.mock.calls.length
    find.mockRestore()
    count.mockRestore()
    return calls
  }
  const { id: one } = await site.create('topics', { name: 'One', slug: 'only-one' })
  const { id: many } = await site.create('topics', { name: 'Many', slug: 'of-many' })
  await site.publish('The only one', { topics: [one] })
  for (let at = 0; at < 5; at += 1) await site.publish(`Of many ${at}`, { topics: [many] })
  expect(await reads('/topics/of-many/feed.json')).toBe(await reads('/topics/only-one/feed.json'))
})
