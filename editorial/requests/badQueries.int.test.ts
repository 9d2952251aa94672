import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { expectAnswer, expectRefused } from './badInputs.fixtures'

let site: TestSite
let commentary: string
beforeAll(async () => {
  site = await openTestSite()
  const { id: draft } = await site.create('articles', { title: 'Secret draft' }, true)
  commentary = (await site.publish('As it was', { related: [draft] })).id
})
afterAll(async () => site.close())

const json = (where: unknown): string => `where=${encodeURIComponent(JSON.stringify(where))}`
const many = (count: number, each: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => each(at)).join('&')

const refused: [number, string, string, number?][] = [
  [47, 'an operator of MongoDB', 'where[title][$ne]=x'],
  [48, '$where', 'where[$where]=sleep(1000)'],
  [48, '$where with an operator', 'where[$where][equals]=1'],
  [49, '__proto__', 'where[__proto__][x]=1'],
  [49, '__proto__ in JSON', 'where={"__proto__":{"x":1}}'],
  [49, 'the constructor’s prototype', 'where[constructor][prototype][x]=1'],
  [49, 'a name of every object', 'where[title][hasOwnProperty]=x'],
  [50, 'an unknown operator', 'where[title][regex]=.*'],
  [50, 'an operator of places', 'where[title][near]=1,2,3'],
  [50, 'an operator the databases differ on', 'where[title][all]=x'],
  [51, 'a quote in a name', `where[ti'tle][equals]=x`],
  [51, 'a double quote in a name', 'where[title"][equals]=x'],
  [51, 'a comment in a name', 'where[title--][equals]=x'],
  [51, 'an arrow in a name', 'where[title->x][equals]=x'],
  [52, 'a quote in a path of JSON', `where[importReport.a'b][equals]=x`],
  [52, 'a bracket in a path of JSON', 'where[importReport.a]b][equals]=x'],
  [52, 'a path of JSON', 'where[importReport.toDo][equals]=x'],
  [52, 'a path in a text', 'where[body.root.children.text][like]=x'],
  [53, 'broken JSON', 'where={"a":'],
  [53, 'a list', 'where=[]'],
  [53, 'a number', 'where=1'],
  [53, 'null', 'where=null'],
  [53, 'a word for a list', 'where[and]=x'],
  [53, 'no operator', 'where[title]=x'],
  [53, 'broken JSON of data', 'data={"a":'],
  [54, '2 000 levels', `where=${'{"and":['.repeat(2000)}${']}'.repeat(2000)}`, 414],
  [54, '9 levels', `where=${'{"and":['.repeat(9)}{"title":{"equals":"x"}}${']}'.repeat(9)}`],
  [54, '500 levels in brackets', `where${'[and][0]'.repeat(500)}[title][equals]=x`],
  [55, '5 000 terms', many(5000, (at) => `where[or][${at}][title][equals]=x`), 414],
  [55, '41 terms', json({ or: Array.from({ length: 41 }, () => ({ title: { equals: 'x' } })) })],
  [59, 'an order by a field that is not for readers', 'sort=owner'],
  [59, 'an order by a field behind it', 'sort=-owner.email'],
  [60, 'an unknown field', 'where[author.email][equals]=x'],
  [60, 'a field that is not for readers', 'where[owner][equals]=x'],
  [60, 'a field behind it', 'where[owner.email][like]=e'],
  [60, 'the password of who scheduled it', 'where[scheduledBy.hash][like]=e'],
  [64, '100 000 parameters', many(100_000, (at) => `k${at}=1`), 414],
  [64, '201 parameters', many(201, (at) => `k${at}=1`)],
  [108, 'an object for a value', 'where[title][equals][a]=b'],
  [108, 'two values', 'where[title][equals]=x&where[title][equals]=y'],
  [108, 'a value of 7 000 characters', `where[title][like]=${'a'.repeat(7000)}`],
  [108, 'a word for a date', 'where[publishedAt][greater_than]=notadate'],
  [108, 'a word for a number', 'where[revision][equals]=abc'],
  [108, 'a word for an image', 'where[lead][equals]=notanid'],
  [108, 'a word for an author', 'where[authors][in]=notanid'],
  [108, 'a word for an id', 'where[id][equals]=notanid'],
  [108, 'maybe for true or false', 'where[title][exists]=maybe'],
]

test.each(refused)('%i: a query with %s is refused', async (_, __, query, status = 400) => {
  await expectRefused(site, { role: 'anonymous', method: 'get', path: `/articles?${query}` }, status)
})

test.each(refused.filter(([number, , query]) => number >= 49 && number <= 54 && query.startsWith('where')))(
  '%i: a count and a page of versions with %s are refused too',
  async (_, __, query, status = 400) => {
    await expectRefused(site, { role: 'anonymous', method: 'get', path: `/articles/count?${query}` }, status)
    // The desk may ask more at once than readers.
    const versions = { method: 'get', path: `/articles/versions?${query}` }
    await expectRefused(site, versions, status === 414 ? 400 : status)
  },
)

interface Listed {
  readonly docs: readonly { readonly id: string }[]
  readonly limit: number
  readonly page: number
}
const list = async (path: string, role: 'anonymous' | 'editor' = 'anonymous'): Promise<Listed> => {
  const answer = await expectAnswer(site, { role, method: 'get', path })
  expect(answer.status, answer.text.slice(0, 300)).toBe(200)
  return JSON.parse(answer.text) as Listed
}

describe('a query out of bounds', () => {
  beforeAll(async () => {
    for (let at = 0; at < 101; at += 1) await site.create('topics', { name: `Topic ${at}`, shown: true })
  })

  test.each([
    'limit=0',
    'limit=-1',
    'limit=1e9',
    'limit=abc',
    'limit[a]=1',
    'pagination=false',
    'limit=0&pagination=false',
  ])('56: %s gives readers at most 100', async (query) => {
    expect((await list(`/topics?${query}`)).docs).toHaveLength(100)
  })

  test.each([
    ['page=-5', 1],
    ['page=abc', 1],
    ['page=1e9', 1],
    ['page=99999', 99_999],
  ])('58: %s is page %i', async (query, page) => {
    const found = await list(`/articles?${query}`)
    expect([found.page, found.docs.length]).toEqual([page, page === 1 ? 1 : 0])
  })

  test.each([
    'locale=xx',
    'fallback-locale=../',
    'fallbackLocale[]=a',
    'depth=99',
    'depth=-1',
    'sort=nosuch',
    `sort=title'--`,
    'select=x',
    'populate=x',
    'joins=x',
    'trash=maybe',
    'draft[]=x',
  ])('62: %s is nothing to anybody', async (query) => {
    expect((await list(`/articles?${query}`)).docs.map(({ id }) => id)).toEqual([commentary])
  })
})

test('60: no word of a draft can be guessed by what refers to it', async () => {
  for (const guess of ['Secret', 'Nothing']) {
    const path = `/articles?where[related.title][like]=${guess}`
    await expectRefused(site, { role: 'anonymous', method: 'get', path }, 400)
  }
})

describe('a change of many', () => {
  test.each([
    '',
    'where=',
    'where={}',
    'where[and][]=',
    'where[__proto__][x]=1',
    'where[lead][equals]=notanid',
    'where[publishedAt][equals]=notadate',
    'where[id][in]=notanid',
  ])('108: under “%s” is refused: it would meet every record', async (query) => {
    const change = { method: 'patch', path: `/articles?draft=true&${query}`, body: { standfirst: 'All alike' } }
    await expectRefused(site, change, 400)
    await expectRefused(site, { method: 'delete', path: `/articles?${query}` }, 400)
  })
})

test.each(['notanid', `1'--`, '__proto__', '{"$ne":null}', 'x'.repeat(3000), '😀'])(
  'an id “%s” is nobody’s',
  async (id) => {
    const at = encodeURIComponent(id)
    for (const path of [
      `/articles/${at}`,
      `/articles/versions/${at}`,
      `/articles/${at}/readiness`,
      `/media/file/${at}`,
      `/${at}`,
    ]) {
      await expectRefused(site, { method: 'get', path }, 404)
    }
    await expectRefused(site, { method: 'patch', path: `/articles/${at}?draft=true`, body: { title: 'x' } }, 404)
    await expectRefused(site, { path: `/articles/versions/${at}`, body: {} }, 404)
    await expectRefused(site, { path: `/articles/${at}/duplicate`, body: {} }, 404)
    await expectRefused(site, { method: 'delete', path: `/articles/${at}` }, 404)
  },
)
