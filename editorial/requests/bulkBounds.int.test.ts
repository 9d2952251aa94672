import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
const nobody = '0'.repeat(24)
let ids: string[] = []
beforeAll(async () => {
  site = await openTestSite()
  for (const title of ['One', 'Two', 'Three']) ids = [...ids, (await site.publish(title)).id]
})
afterAll(async () => site.close())

const live = async () =>
  (await site.payload.count({ collection: 'articles', where: { _status: { equals: 'published' } } })).totalDocs
const refused = async (role: 'editor' | 'admin', method: string, path: string, body?: object) => {
  const answer = await rest(site, role, method, path, body)
  expect(answer.status).toBe(400)
  return answer.text()
}

describe('a change of many that does not name them is refused, and nothing is changed', () => {
  test.each([
    'where[and][0][_status][not_equals]=draft',
    'where[title][like]=One',
    'where[id][not_equals]=',
    `where[or][0][id][equals]=${nobody}&where[or][1][_status][equals]=published`,
    `where[and][0][_status][not_equals]=draft&where[and][1][id][not_in][]=${nobody}`,
  ])('%s', async (where) => {
    expect(await refused('editor', 'patch', `/articles?${where}`, { _status: 'draft' })).toContain(
      'Nothing was changed',
    )
    expect(await refused('admin', 'delete', `/articles?${where}`)).toContain('Nothing was changed')
    expect(await live()).toBe(3)
  })

  test('nor of authors and accounts, whose every one would be met', async () => {
    await refused('editor', 'delete', '/authors?where[name][exists]=true')
    await refused('admin', 'patch', '/users?where[role][equals]=writer', { role: 'admin' })
    expect((await site.payload.count({ collection: 'authors' })).totalDocs).toBeGreaterThan(0)
  })

  test('nor of more than fifty', async () => {
    const named = [...ids, ...Array.from({ length: 48 }, () => ids[0])].map((id, at) => `where[id][in][${at}]=${id}`)
    const others = Array.from({ length: 50 }, (_, at) => `where[id][in][${at}]=${String(at).padStart(24, '0')}`)
    expect((await rest(site, 'editor', 'patch', `/articles?draft=true&${named.join('&')}`, {})).status).toBe(200)
    const said = await refused('editor', 'patch', `/articles?${[...others, `where[id][in][50]=${ids[0]}`].join('&')}`, {
      _status: 'draft',
    })
    expect(said).toContain('51 records')
    expect(await live()).toBe(3)
  })

  test('nor past REST, as somebody', async () => {
    const editor = await site.as('editor')
    const where = { name: { exists: true } }
    const act = site.payload.update({ collection: 'authors', where, data: { sortName: 'x' }, ...editor })
    // Payload itself refuses first, since the admin’s own acts on many are switched off.
    await expect(act).rejects.toThrow('disabled bulk edit')
    const deletion = site.payload.delete({ collection: 'authors', where, ...editor })
    await expect(deletion).rejects.toThrow('disabled bulk delete')
    expect((await site.payload.count({ collection: 'authors' })).totalDocs).toBeGreaterThan(0)
    expect((await site.payload.count({ collection: 'authors', where: { sortName: { equals: 'x' } } })).totalDocs).toBe(
      0,
    )
  })
})

test('those that are named are changed, and no other', async () => {
  const [first] = ids
  const where = `where[and][0][_status][not_equals]=draft&where[and][1][id][in][0]=${first}`
  expect((await rest(site, 'editor', 'patch', `/articles?${where}`, { _status: 'draft' })).status).toBe(200)
  expect(await live()).toBe(2)
})
