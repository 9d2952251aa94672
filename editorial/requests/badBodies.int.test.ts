import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { docIn, expectAnswer, expectRefused } from './badInputs.fixtures'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
  await site.publish('As it was')
})
afterAll(async () => site.close())

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
const typed = (type: string) => ({ body: '{"title":"Typed"}', headers: { 'content-type': type } })

const refused: [number, string, { body: BodyInit; headers?: Record<string, string> }, number][] = [
  [66, 'a million lists in one another', { body: '['.repeat(1e6) + ']'.repeat(1e6) }, 400],
  [66, 'a million lists in a field', { body: `{"importReport":${'['.repeat(1e6)}${']'.repeat(1e6)}}` }, 400],
  [66, '91 levels in a field', { body: `{"importReport":${'['.repeat(90)}${']'.repeat(90)}}` }, 400],
  [67, 'half an object', { body: '{"a":' }, 400],
  [67, 'null', { body: 'null' }, 400],
  [67, 'a list', { body: '[]' }, 400],
  [67, 'a string', { body: '"x"' }, 400],
  [69, 'no type', typed(''), 415],
  [69, 'plain text', typed('text/plain'), 415],
  [69, 'XML', typed('application/xml'), 415],
  [69, 'a form of a link', typed('application/x-www-form-urlencoded'), 415],
  [69, 'a type that only begins like JSON', typed('application/jsonx'), 415],
  [69, 'a form without a boundary', typed('multipart/form-data'), 400],
  [69, 'a form that is none', typed('multipart/form-data; boundary=x'), 400],
  [69, 'a mixed form', typed('multipart/mixed; boundary=x'), 400],
  [69, 'a form of half an object', { body: formOf({ _payload: '{"a":' }) }, 400],
  [69, 'a form of a list', { body: formOf({ _payload: '[1]' }) }, 400],
  [69, 'a form of a number', { body: formOf({ _payload: '5' }) }, 400],
  [69, 'a form with a file of words', { body: formOf({ _payload: '{}', file: '{"filename":"../x"}' }) }, 400],
  [78, 'two rows of one id', { body: '{"keyPoints":[{"id":"a","text":"x"},{"id":"a","text":"y"}]}' }, 400],
  [78, 'a row that is a word', { body: '{"keyPoints":["x"]}' }, 400],
  [78, 'a word for a list', { body: '{"keyPoints":"x"}' }, 400],
  [78, 'a word for a group', { body: '{"leadCredit":"x"}' }, 400],
  [78, 'seven key points', { body: JSON.stringify({ keyPoints: Array(7).fill({ text: 'x' }) }) }, 400],
  [78, 'an unknown status', { body: '{"_status":"secret"}' }, 400],
  [78, 'a kind that is none', { body: '{"kind":{"$ne":null}}' }, 400],
]

test.each(refused)('%i: a body of %s is refused', async (_, __, sent, status) => {
  await expectRefused(site, { path: '/articles?draft=true', ...sent }, status)
})

test('66: 90 levels are stored', async () => {
  const body = `{"importReport":${'['.repeat(89)}${']'.repeat(89)}}`
  expect((await expectAnswer(site, { path: '/articles?draft=true', body })).status).toBe(201)
})

test.each([
  ['an object', { email: { $ne: null }, password: { $ne: null } }],
  ['a list', { email: ['editor@example.org'], password: ['x'] }],
  ['nothing', {}],
])('74, 75: to sign in with %s is refused', async (_, body) => {
  await expectRefused(site, { role: 'anonymous', path: '/users/login', body }, 400)
})

describe('76: a request that only carries the cookie', () => {
  const send = async (headers: Record<string, string>) => {
    const cookie = `standfirst-token=${await site.tokenOf('editor')}`
    return { role: 'anonymous', path: '/topics', body: { name: 'By cookie' }, headers: { ...headers, cookie } } as const
  }

  test.each([
    ['of another site', { origin: 'https://evil.test' }],
    ['of a sandbox', { origin: 'null' }],
    ['across sites', { 'sec-fetch-site': 'cross-site' }],
    ['from nowhere', {}],
  ])('%s is nobody’s', async (_, headers) => {
    await expectRefused(site, await send(headers), 403)
  })

  test('of the site itself is the editor’s', async () => {
    const { serverURL } = site.payload.config
    expect((await expectAnswer(site, await send({ origin: serverURL }))).status).toBe(201)
  })
})

test('77: nobody registers as the first user', async () => {
  const body = { email: 'first@example.org', password: 'a long enough phrase', name: 'N' }
  await expectRefused(site, { role: 'anonymous', path: '/users/first-register', body }, 404)
})

describe('78: what is not the client’s to set', () => {
  const own = { id: '0123456789abcdef01234567', createdAt: '1999-01-01T00:00:00Z', updatedAt: '1999-01-01T00:00:00Z' }

  test.each([
    ['articles?draft=true', { title: 'Dated' }],
    ['topics', { name: 'Dated' }],
    ['authors', { name: 'Dated' }],
    ['disclaimers', { title: 'Dated', wordings: [{ text: 'W' }] }],
  ])('ids and days of %s are the database’s', async (path, fields) => {
    const made = docIn((await expectAnswer(site, { path: `/${path}`, body: { ...fields, ...own } })).text)
    expect(made).not.toMatchObject({ id: own.id })
    const [collection = '', query = ''] = path.split('?')
    const change = { method: 'patch', path: `/${collection}/${made.id}?${query}`, body: { ...fields, ...own } }
    const changed = docIn((await expectAnswer(site, change)).text) as unknown as Record<string, string>
    const year = String(new Date().getFullYear())
    expect([changed['createdAt']?.slice(0, 4), changed['updatedAt']?.slice(0, 4)]).toEqual([year, year])
  })

  test('a person sets neither role nor what signing in stands on', async () => {
    const { user } = await site.as('writer')
    const read = () =>
      site.payload.db.findOne<Record<string, unknown> & { id: string }>({
        collection: 'users',
        where: { id: { equals: user.id } },
      })
    await site.tokenOf('writer')
    const before = await read()
    const body = { ...own, role: 'admin', salt: 'x', hash: 'y', _verified: true, loginAttempts: -100, sessions: [] }
    const more = { lockUntil: '2100-01-01', resetPasswordToken: 'abc', resetPasswordExpiration: '2100-01-01' }
    const change = { role: 'writer', method: 'patch', path: `/users/${user.id}`, body: { ...body, ...more } } as const
    expect((await expectAnswer(site, change)).status).toBe(200)
    const after = await read()
    for (const field of ['id', 'role', 'salt', 'hash', 'loginAttempts', 'createdAt'])
      expect(after?.[field]).toEqual(before?.[field])
    expect([after?.['lockUntil'] ?? null, after?.['resetPasswordToken'] ?? null]).toEqual([null, null])
    expect(after?.['sessions']).not.toEqual([])
  })

  test('a field that is none is nowhere', async () => {
    const body = { name: 'Stray', nosuch: 'canary', $set: { role: 'admin' }, 'a.b': 'canary' }
    const { id } = docIn((await expectAnswer(site, { path: '/topics', body })).text)
    const row = await site.payload.db.findOne({ collection: 'topics', where: { id: { equals: id } } })
    expect(JSON.stringify(row)).not.toMatch(/canary|admin/)
  })

  test('the whole schema is not for readers', async () => {
    await expectRefused(site, { role: 'anonymous', method: 'get', path: '/access' }, 404)
    await expectRefused(site, { role: 'anonymous', path: '/articles/access', body: {} }, 404)
    await expectRefused(site, { role: 'anonymous', path: '/globals/settings/access', body: {} }, 404)
    const answer = await expectAnswer(site, { role: 'writer', method: 'get', path: '/access' })
    expect(answer.text).toContain('"articles"')
  })
})

test('a name of every object is no collection', async () => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    await expectRefused(site, { role: 'anonymous', method: 'get', path: `/${name}` }, 404)
  }
})

test('63: GraphQL is not there', async () => {
  for (const role of ['anonymous', 'admin'] as const) {
    for (const method of ['get', 'post']) {
      const body = method === 'post' ? { query: '{ __typename }' } : undefined
      expect((await rest(site, role, method, '/graphql', body)).status).toBe(404)
    }
  }
})
