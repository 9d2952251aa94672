import { afterAll, beforeAll, expect, test } from 'vitest'

import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const ask = (filename: string, seen = '', role: 'anonymous' | 'editor' = 'anonymous') =>
  rest(site, role, 'get', `/media/file/${filename}`, undefined, seen ? { 'if-none-match': seen } : {})

test('an image is sent once, asked for again each time, and to nobody who may not see it', async () => {
  const { id, filename } = await site.image()
  await site.publish('With an image', { lead: id })
  const first = await ask(filename)
  const bytes = await first.arrayBuffer()
  expect([first.status, first.headers.get('content-type')]).toEqual([200, 'image/webp'])
  expect(first.headers.get('content-length')).toBe(String(bytes.byteLength))
  const etag = first.headers.get('etag') ?? ''
  const again = await ask(filename, `"other", W/${etag}`)
  expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0])
  expect((await ask(filename, '"other"')).status).toBe(200)

  const hidden = await site.image()
  const staff = await ask(hidden.filename, '', 'editor')
  expect(staff.status).toBe(200)
  const known = staff.headers.get('etag') ?? ''
  expect((await ask(hidden.filename, known, 'editor')).status).toBe(304)
  expect((await ask(hidden.filename, known)).status).toBe((await ask(hidden.filename)).status)
  expect((await ask(hidden.filename, known)).status).toBeGreaterThan(400)
})

const rules = ({ headers }: Response) => [headers.get('cache-control'), headers.get('cross-origin-resource-policy')]
const forAll = ['public, max-age=31536000, immutable, s-maxage=3600', 'cross-origin']
const forDesk = ['private, no-cache', 'same-origin']

test('an image that readers see is shown and stored by anybody, in every size; one of a draft by nobody', async () => {
  const { id, filename } = await site.image()
  const drafted = await site.image()
  const live = await site.publish('With a public image', { lead: id })
  await site.create('articles', { title: 'A draft with an image', lead: drafted.id }, true)
  const { sizes } = await site.payload.findByID({ collection: 'media', id, overrideAccess: true })
  for (const name of [filename, sizes?.small?.filename ?? '', sizes?.card?.filename ?? '']) {
    const answer = await ask(name)
    expect([answer.status, ...rules(answer)], name).toEqual([200, ...forAll])
    expect(rules(await ask(name, answer.headers.get('etag') ?? ''))).toEqual(forAll)
  }
  expect(rules(await ask(drafted.filename, '', 'editor'))).toEqual(forDesk)
  expect((await ask(drafted.filename)).status).toBe(403)

  await site.payload.update({ collection: 'articles', id: live.id, data: { _status: 'draft' }, overrideAccess: true })
  expect((await ask(filename)).status).toBe(403)
  expect(rules(await ask(filename, '', 'editor'))).toEqual(forDesk)
})

test('no address leads out of the folder', async () => {
  for (const name of ['..%2Fsecret', '%2e%2e%2fsecret', 'a%2F..%2Fb.webp', 'none.webp'])
    expect([403, 404]).toContain((await ask(name, '', 'editor')).status)
})

test.each([
  ['another focal point', 'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=10'],
  [
    'a part cut out',
    'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=30&uploadEdits[heightInPixels]=20',
  ],
])('a name never stands for other bytes: %s gives new names', async (_, edits) => {
  const { id } = await site.image()
  const read = () => site.payload.findByID({ collection: 'media', id, overrideAccess: true })
  const names = ({ filename, sizes }: Awaited<ReturnType<typeof read>>) =>
    [filename, sizes?.small?.filename, sizes?.card?.filename].map(String)
  const before = names(await read())
  const answer = await rest(site, 'editor', 'patch', `/media/${id}?${edits}`, { alt: 'Edited' })
  expect(answer.status, await answer.clone().text()).toBe(200)
  const after = names(await read())
  for (const name of after) {
    expect(before).not.toContain(name)
    expect((await ask(name, '', 'editor')).status).toBe(200)
  }
  for (const name of before) expect((await ask(name, '', 'editor')).status).toBe(404)
})

test('a change that leaves the picture alone leaves its names alone', async () => {
  const { id, filename } = await site.image()
  const same = 'uploadEdits[focalPoint][x]=50&uploadEdits[focalPoint][y]=50'
  await rest(site, 'editor', 'patch', `/media/${id}?${same}`, { alt: 'Said otherwise' })
  await rest(site, 'editor', 'patch', `/media/${id}`, { alt: 'Said otherwise again', focalX: 50, focalY: 50 })
  expect(await site.payload.findByID({ collection: 'media', id, overrideAccess: true })).toMatchObject({ filename })
})
