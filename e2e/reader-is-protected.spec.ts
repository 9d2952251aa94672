import { expect, test } from './support/stories'

test('every answer carries the headers that protect whoever gets it', async ({ reader, api, admin }) => {
  const { piece } = await api.publish('A protected page')
  const page = `/commentary/${String(piece.slug)}`
  const headersOf = async (address: string) => (await reader.request.get(address)).headers()
  for (const address of [
    page,
    page,
    '/admin/login',
    '/api/articles',
    '/api/users/me',
    '/feed.xml',
    '/nowhere',
    '/readyz',
  ]) {
    expect(await headersOf(address), address).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    })
  }
  const policy = (await headersOf(page))['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/script-src|unsafe/)
  expect((await headersOf('/admin/login'))['content-security-policy']).toContain("frame-ancestors 'self'")
  expect((await headersOf('/api/articles'))['cache-control']).toBe('no-store')
  const cookies = await admin.context().cookies()
  expect(cookies.find(({ name }) => name === 'standfirst-token')).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
})

test('what is too large, compressed, from another site or guessed too often is refused in plain words', async ({
  reader,
  admin,
  baseURL,
}) => {
  const post = (path: string, data: string, headers: Record<string, string>) =>
    reader.request.post(path, { data, headers })
  const json = { 'content-type': 'application/json' }
  const said = async (answer: Awaited<ReturnType<typeof post>>) =>
    ((await answer.json()) as { errors: { message: string }[] }).errors[0]?.message
  const large = await post('/api/articles', `{"title":"${'a'.repeat(2_200_000)}"}`, json)
  expect([large.status(), await said(large)]).toEqual([413, expect.stringContaining('larger than 2 MB')])
  const zipped = await post('/api/articles', '{}', { ...json, 'content-encoding': 'gzip' })
  expect([zipped.status(), await said(zipped)]).toEqual([415, expect.stringContaining('compressed')])

  // With the admin’s cookie, sent by a page of somebody else.
  const token = (await admin.context().cookies()).find(({ name }) => name === 'standfirst-token')?.value ?? ''
  const forged = await reader.request.post('/api/topics', {
    data: { name: 'Forged', kind: 'subject' },
    headers: { cookie: `standfirst-token=${token}`, origin: 'https://evil.example' },
  })
  expect(forged.status()).toBe(403)
  const own = await reader.request.post('/api/topics', {
    data: { name: 'Our own', kind: 'subject' },
    headers: { cookie: `standfirst-token=${token}`, origin: baseURL ?? '' },
  })
  expect(own.status()).toBe(201)

  const guess = () => post('/api/users/login', JSON.stringify({ email: 'nobody@example.org', password: 'guess' }), json)
  const statuses: number[] = []
  for (let tries = 0; tries < 11; tries += 1) statuses.push((await guess()).status())
  expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401))
  expect(statuses[10]).toBe(429)
  expect(Number((await guess()).headers()['retry-after'])).toBeGreaterThan(0)
})

test('a picture that readers see may be shown and stored by anybody; one they do not see by nobody', async ({
  reader,
  admin,
  api,
  baseURL,
}) => {
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const cookie = (await admin.context().cookies()).find(({ name }) => name === 'standfirst-token')
  const made = await reader.request.post('/api/media', {
    headers: { cookie: `standfirst-token=${cookie?.value ?? ''}`, origin: baseURL ?? '' },
    multipart: {
      file: { name: 'dot.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') },
      _payload: JSON.stringify({ alt: 'A dot', licence: 'by-permission' }),
    },
  })
  const { doc } = (await made.json()) as { doc: { id: string; url: string } }
  const ask = async () => {
    const answer = await reader.request.get(new URL(doc.url, baseURL).pathname)
    const { 'cache-control': stored, 'cross-origin-resource-policy': shown } = answer.headers()
    return [answer.status(), stored, shown]
  }
  expect(await ask()).toEqual([403, 'no-store', 'same-origin'])
  const { piece } = await api.publish('A piece with a dot', { lead: doc.id })
  expect(await ask()).toEqual([200, 'public, max-age=31536000, immutable, s-maxage=3600', 'cross-origin'])

  const page = await (await reader.request.get(`/commentary/${String(piece.slug)}`)).text()
  const card = /property="og:image" content="([^"]+)"/.exec(page)?.[1] ?? ''
  const sent = await reader.request.get(new URL(card).pathname)
  expect([sent.status(), sent.headers()['content-type']]).toEqual([200, 'image/jpeg'])

  await api.update('articles', piece.id, { _status: 'draft' })
  expect(await ask()).toEqual([403, 'no-store', 'same-origin'])
})
