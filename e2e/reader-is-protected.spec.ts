import { expect, test } from './support/test'

test('a session is a cookie that no script reads and no other site sends', async ({ admin }) => {
  const cookies = await admin.context().cookies()
  expect(cookies.find(({ name }) => name === 'standfirst-token')).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
})

test('a picture on a live page may be shown and cached by other sites; one that is not on a live page may not', async ({
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
  const { commentary } = await api.publish('A commentary with a dot', { lead: doc.id })
  expect(await ask()).toEqual([200, 'public, max-age=31536000, immutable, s-maxage=3600', 'cross-origin'])

  const page = await (await reader.request.get(`/commentary/${String(commentary.slug)}`)).text()
  const card = /property="og:image" content="([^"]+)"/.exec(page)?.[1] ?? ''
  const sent = await reader.request.get(new URL(card).pathname)
  expect([sent.status(), sent.headers()['content-type']]).toEqual([200, 'image/jpeg'])

  await api.update('articles', commentary.id, { _status: 'draft' })
  expect(await ask()).toEqual([403, 'no-store', 'same-origin'])
})
