import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { onChange } from '@/editorial/outbox/announce'
import { type TestSite, openTestSite } from '@/testing/openTestSite'
import { rest } from '@/testing/rest'

import { readAddressAnswer } from './AddressAnswer'

let site: TestSite
let commentary: { id: string; slug: string; author: string }
beforeAll(async () => {
  site = await openTestSite()
  commentary = await site.publish('Moved here')
})
afterAll(async () => site.close())

type Role = Parameters<typeof rest>[1]
const send = (body: BodyInit, role: Role = 'admin') =>
  rest(site, role, 'post', '/former-addresses/csv', body, { 'content-type': 'text/csv' })
async function rowsOf(body: BodyInit) {
  const answer = await send(body)
  const read = readAddressAnswer(await answer.json())
  if (read === null) throw new Error(`${answer.status}`)
  return read
}
const count = async () => (await site.payload.count({ collection: 'former-addresses', overrideAccess: true })).totalDocs
async function outcomeAt(path: string) {
  const { openStore } = await import('@/reading/store')
  const { missing } = await import('@/reading/missing')
  return missing(await openStore(), path)
}

test('each row is made, known or refused on its own; a second time changes nothing', async () => {
  const announced: string[] = []
  onChange((tags) => announced.push(...tags))
  await site.create('articles', { title: 'Only a draft', slug: 'a-draft' }, true)
  const list = [
    '\uFEFFold path;new path',
    `/2019/one;/commentary/${commentary.slug}`,
    `" /2019//two, three/ ";${commentary.slug.toUpperCase()}`,
    '/2019/draft;a-draft',
    '',
    ';',
    `no-slash;${commentary.slug}`,
    `/admin/x;${commentary.slug}`,
    `/commentary/${commentary.slug};a-draft`,
    '/2019/nowhere;no-such-one',
    '/2019/nothing;',
    '/2019/three;a;b',
    `/2019/one;a-draft`,
    `/2019/again;/2019/one`,
    `/2019/site;http://localhost:3000/commentary/${commentary.slug}`,
  ].join('\r\n')
  const first = await rowsOf(list)
  expect(first.rows.map(({ line, state, reason }) => [line, state, reason.slice(0, 40)])).toEqual([
    [2, 'made', ''],
    [3, 'made', ''],
    [4, 'made', ''],
    [7, 'refused', '“no-slash” cannot be a former address. W'],
    [8, 'refused', '“/admin/x” is kept for the site itself. '],
    [9, 'refused', `“/commentary/${commentary.slug}” is the address of a page`.slice(0, 40)],
    [10, 'refused', 'No page of this site has this address. W'],
    [11, 'refused', 'The row names no page. Write the new pat'],
    [12, 'refused', 'The row has more than two columns. Leave'],
    [13, 'refused', '“/2019/one” is a former address already.'],
    [14, 'made', ''],
    [15, 'made', ''],
  ])
  expect([first.made, first.unchanged, first.refused]).toEqual([5, 0, 7])
  const moved = { state: 'moved', to: `/commentary/${commentary.slug}` }
  for (const path of ['/2019/one', '/2019/two, three', '/2019/again', '/2019/site'])
    expect([path, await outcomeAt(path)]).toEqual([path, moved])
  expect((await outcomeAt('/2019/draft')).state).toBe('missing')
  expect(announced).toContain('former-addresses')
  const logged = await site.payload.count({
    collection: 'audit-log',
    where: { and: [{ subject: { equals: 'former-addresses' } }, { action: { equals: 'create' } }] },
    overrideAccess: true,
  })
  expect(logged.totalDocs).toBe(5)

  const before = await count()
  const again = await rowsOf(list)
  expect([again.made, again.unchanged, again.refused]).toEqual([0, 5, 7])
  expect(await count()).toBe(before)
})

test('what is given out is taken in again as it is, withdrawn pages with no new path', async () => {
  await site.payload.create({ collection: 'former-addresses', data: { path: '/2018/a "b", c' }, overrideAccess: true })
  await rowsOf(
    `/2018/author,/authors/${String((await site.payload.findByID({ collection: 'authors', id: commentary.author, overrideAccess: true })).slug)}`,
  )
  const answer = await rest(site, 'admin', 'get', '/former-addresses/csv')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  const text = await answer.text()
  expect(text.split('\r\n').slice(1)).toEqual(
    expect.arrayContaining(['"/2018/a ""b"", c",', `/2019/one,/commentary/${commentary.slug}`]),
  )
  const { made, refused, unchanged } = await rowsOf(text)
  expect([made, refused, unchanged]).toEqual([0, 0, await count()])
})

describe('a list that cannot be read', () => {
  test.each([
    ['of nothing', '', 422, /no rows/],
    ['of headings', 'old,new\n', 422, /no rows/],
    ['with a quotation mark that stays open', '/a,b\n"/c,d\n', 422, /not closed/],
    ['with bytes of no text', new Uint8Array([0, 1, 2, 0, 255]), 422, /./],
    ['of more rows than one answer may take', '/a,b\n'.repeat(1001), 422, /1001 rows.*Divide/],
    ['of more than a megabyte', 'x'.repeat(1024 * 1024 + 1), 413, /larger than 1 MB/],
  ])('%s is refused whole', async (_, body, status, sentence) => {
    const before = await count()
    const answer = await send(body)
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringMatching(sentence)])
    expect(await count()).toBe(before)
  })

  test('in the encoding of an office is read all the same', async () => {
    const bytes = Buffer.from(`/2019/caf\u00e9;${commentary.slug}\r\n/2019/\u00fcber;${commentary.slug}\r\n`, 'latin1')
    expect((await rowsOf(new Uint8Array(bytes))).made).toBe(2)
    expect((await outcomeAt('/2019/café')).state).toBe('moved')
  })
})

test.each([
  ['anonymous', 401],
  ['writer', 403],
  ['editor', 403],
] as const)('%s neither takes in nor out', async (role, status) => {
  const before = await count()
  expect((await send(`/2020/${role},${commentary.slug}`, role)).status).toBe(status)
  const answer = await rest(site, role, 'get', '/former-addresses/csv')
  expect([answer.status, (await answer.text()).includes('/2019/one')]).toEqual([status, false])
  expect(await count()).toBe(before)
})
