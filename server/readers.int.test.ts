import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { paragraphs } from '@/testing/paragraphs'
import { isBuilt, type ServedSite, serveSite } from '@/testing/serveSite'

if (!isBuilt) console.error('NOT TESTED: what readers are sent. There is no build; run npm run build, then this again.')

describe.runIf(isBuilt)('the built site', () => {
  let site: ServedSite
  beforeAll(async () => {
    site = await serveSite()
  })
  afterAll(async () => site.close())

  const textOf = async (path: string) => {
    const answer = await site.ask(path)
    return { status: answer.status, text: await answer.text() }
  }
  const expectShown = async (path: string, text: string) => {
    const answer = await textOf(path)
    expect([answer.status, answer.text.includes(text)], `${path} shows “${text}”`).toEqual([200, true])
  }

  test('a change to an author, topic, disclaimer or setting shows on every page at once', async () => {
    const topic = await site.create('topics', { name: 'Slow matters', kind: 'subject' })
    const disclaimer = await site.create('disclaimers', {
      title: 'For slow matters',
      appliesTo: 'topic',
      topic: topic.id,
      wordings: [{ text: 'A slow disclaimer.' }],
    })
    const { commentary, author } = await site.publish('A page that must not go stale', { topics: [topic.id] })
    const page = `/commentary/${String(commentary.slug)}`
    const ofTopic = `/topics/${String(topic.slug)}`
    await expectShown(page, 'A slow disclaimer.')
    await expectShown('/', 'A page that must not go stale')
    await expectShown(ofTopic, 'A page that must not go stale')

    await site.update('authors', author.id, { name: 'Renamed Person' })
    for (const address of [page, '/', '/feed.xml', ofTopic]) await expectShown(address, 'Renamed Person')
    await site.update('topics', topic.id, { name: 'Quick matters' })
    await expectShown(page, 'Quick matters')
    await site.update('disclaimers', disclaimer.id, { wordings: [{ text: 'A quick disclaimer.' }] })
    await expectShown(page, 'A quick disclaimer.')
    await site.setting({ publisherName: 'The Renamed House' })
    for (const address of [page, '/', '/search', '/feed.xml']) await expectShown(address, 'The Renamed House')
    await site.setting({ publisherName: 'Standfirst' })
  })

  test('what is unpublished or trashed is gone at once, and comes back as it went', async () => {
    const { commentary } = await site.publish('Here and gone')
    const stands = async () => [
      (await textOf(`/commentary/${String(commentary.slug)}`)).status,
      (await textOf('/')).text.includes('Here and gone'),
    ]
    expect(await stands()).toEqual([200, true])
    await site.update('articles', commentary.id, { title: 'A newer draft' }, '?draft=true')
    await site.update('articles', commentary.id, { _status: 'draft' })
    expect(await stands()).toEqual([410, false])
    await site.update('articles', commentary.id, { _status: 'published', title: 'Here and gone' })
    expect(await stands()).toEqual([200, true])
    await site.update('articles', commentary.id, { deletedAt: new Date().toISOString() })
    expect(await stands()).toEqual([410, false])
  })

  test('no address shows a reader a word of a draft', async () => {
    const canary = 'zq7canaryzq7'
    const { commentary } = await site.publish('Harbour lights in winter')
    const words = { title: `Never shown ${canary}`, standfirst: canary, body: paragraphs(canary) }
    const draft = await site.create('articles', words, '?draft=true')
    const half = { title: `Half rewritten ${canary}`, body: paragraphs(canary) }
    await site.update('articles', commentary.id, half, '?draft=true')
    const trashed = await site.publish(`Trashed ${canary}`)
    await site.update('articles', trashed.commentary.id, { deletedAt: new Date().toISOString() })

    // An address that holds the word may say it back.
    const echoing = [
      `/search?q=${canary}`,
      `/commentary/never-shown-${canary}`,
      `/commentary/trashed-${canary}`,
      `/preview/${draft.id}`,
    ]
    const silent = [
      '/',
      '/feed.xml',
      '/sitemap.xml',
      '/sitemaps/commentary-1.xml',
      '/sitemaps/authors-1.xml',
      `/commentary/${String(commentary.slug)}`,
      '/api/articles?limit=100',
      '/api/articles?draft=true&limit=100',
      '/api/articles?trash=true&limit=100',
      '/api/articles/versions',
      `/api/articles/${draft.id}`,
      `/api/articles/${draft.id}?draft=true`,
      `/api/articles/${commentary.id}?draft=true`,
      `/api/articles/${trashed.commentary.id}?trash=true`,
      `/api/articles?where[title][like]=${canary}&draft=true`,
    ]
    for (const address of [...silent, ...echoing]) {
      const { status, text } = await textOf(address)
      const said = text.replaceAll(`q=${canary}`, '').replaceAll(`value="${canary}"`, '')
      expect(status, address).toBeLessThan(500)
      if (silent.includes(address)) expect(said, address).not.toContain(canary)
      for (const title of ['Never shown', 'Half rewritten']) expect(said, address).not.toContain(`${title} ${canary}`)
    }
    const count = await site.ask(`/api/articles/count?where[title][like]=${canary}`)
    expect(await count.json()).toEqual({ totalDocs: 0 })
  })

  test('the feed carries a commentary in full', async () => {
    await site.publish('A feed reader’s commentary')
    await expectShown('/feed.xml', 'A feed reader’s commentary')
    await expectShown('/feed.xml', 'The text of A feed reader’s commentary.')
  })

  test('every answer carries the headers that protect whoever gets it', async () => {
    const { commentary } = await site.publish('A protected page')
    const page = `/commentary/${String(commentary.slug)}`
    const headersOf = async (address: string) => Object.fromEntries((await site.ask(address)).headers)
    const everywhere = [
      page,
      page,
      '/admin/login',
      '/api/articles',
      '/api/users/me',
      '/feed.xml',
      '/nowhere',
      '/readyz',
    ]
    for (const address of everywhere) {
      expect(await headersOf(address), address).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()') as unknown,
      })
    }
    const policy = (await headersOf(page))['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/script-src|unsafe/)
    expect((await headersOf('/admin/login'))['content-security-policy']).toContain("frame-ancestors 'self'")
    expect((await headersOf('/api/articles'))['cache-control']).toBe('no-store')
  })

  test('what is too large, compressed, from another site or guessed too often is refused in plain words', async () => {
    const post = (path: string, body: string, headers: Record<string, string> = {}) =>
      site.ask(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
    const said = async (answer: Response) =>
      ((await answer.json()) as { errors: { message: string }[] }).errors[0]?.message
    const large = await post('/api/articles', `{"title":"${'a'.repeat(2_200_000)}"}`)
    expect([large.status, await said(large)]).toEqual([413, expect.stringContaining('larger than 2 MB')])
    const zipped = await post('/api/articles', '{}', { 'content-encoding': 'gzip' })
    expect([zipped.status, await said(zipped)]).toEqual([415, expect.stringContaining('compressed')])

    // With the admin’s cookie, sent by a page of somebody else, then by our own.
    const topic = (name: string, origin: string) =>
      post('/api/topics', JSON.stringify({ name, kind: 'subject' }), {
        cookie: `standfirst-token=${site.token}`,
        origin,
      })
    expect((await topic('Forged', 'https://evil.example')).status).toBe(403)
    expect((await topic('Our own', site.origin)).status).toBe(201)

    // Last, since this address is slowed from now on.
    const guess = () => post('/api/users/login', JSON.stringify({ email: 'nobody@example.org', password: 'guess' }))
    const statuses: number[] = []
    for (let tries = 0; tries < 11; tries += 1) statuses.push((await guess()).status)
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429])
    expect(Number((await guess()).headers.get('retry-after'))).toBeGreaterThan(0)
  })
})
