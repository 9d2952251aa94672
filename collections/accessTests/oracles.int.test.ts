import { afterAll, beforeAll, expect, test } from 'vitest'

import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import type { Role } from './accessMatrix.fixtures'
import { plantCanaries } from './canaries.fixtures'
import { nothingLike, valuesAt, type Way, waysTo } from './oracles.fixtures'

let site: TestSite
let ways: Way[]
/** All that is stored, by collection: records, and the texts of drafts. */
const stored = new Map<string, object[]>()

beforeAll(async () => {
  site = await openTestSite()
  for (const role of ['writer', 'editor'] as const) await site.tokenOf(role)
  await plantCanaries(site)
  ways = waysTo(site.payload.config)
  for (const { slug: collection } of site.payload.config.collections) {
    const asked = { collection, pagination: false, depth: 0, showHiddenFields: true, overrideAccess: true } as const
    const live = await site.payload.find({ ...asked, trash: true })
    const drafts = collection === 'articles' ? await site.payload.find({ ...asked, trash: true, draft: true }) : live
    stored.set(collection, [...live.docs, ...drafts.docs])
  }
}, 120_000)

afterAll(async () => {
  await site.close()
})

/** What this person can read of each collection, as one text. */
async function visibleTo(role: Role): Promise<Map<string, string>> {
  const visible = new Map<string, string>()
  for (const slug of stored.keys()) {
    const lists = ['', '&draft=true'].map((state) => rest(site, role, 'get', `/${slug}?limit=1000&depth=0${state}`))
    visible.set(slug, (await Promise.all((await Promise.all(lists)).map((answer) => answer.text()))).join(' '))
  }
  return visible
}

/** A value at the end of a way that only records hold of which nothing is in `visible`. */
function secretAt({ to, field }: Way, visible: ReadonlyMap<string, string>): string | undefined {
  const values = (stored.get(to) ?? []).flatMap((record) => valuesAt(record, field.split('.')))
  // Of yes and no there is no third to compare with.
  return values
    .filter((value) => typeof value !== 'boolean')
    .map(String)
    .find((value) => value.length > 3 && !visible.get(to)?.includes(value))
}

const pathOf = ({ over, field }: Way) => (over === '' ? field : `${over}.${field}`)

/** Whether the answers to two questions can be told apart. */
async function differ(role: Role, one: string, other: string): Promise<boolean> {
  const first = await rest(site, role, 'get', one)
  const second = await rest(site, role, 'get', other)
  const texts = [await first.text(), await second.text()]
  return (first.ok || second.ok) && texts[0] !== texts[1]
}

test.each(['anonymous', 'writer', 'editor'] as const)(
  '%s learns nothing by asking for a value they may not read',
  async (role) => {
    const visible = await visibleTo(role)
    const found: string[] = []
    for (const way of ways) {
      const value = secretAt(way, visible)
      if (value === undefined) continue
      const questions = ['equals', 'not_equals', 'like'].map((operator) => `where[${pathOf(way)}][${operator}]`)
      // The same asked as one query within another, of a relation to many.
      if (way.over !== '') questions.push(`where[${way.over}][contains][${way.field}][equals]`)
      for (const question of questions.flatMap((each) => [each, `draft=true&${each}`])) {
        const ask = (word: string) => `/${way.from}?limit=100&depth=0&${question}=${encodeURIComponent(word)}`
        if (await differ(role, ask(value), ask(nothingLike(value)))) found.push(`/${way.from}?${question}`)
      }
    }
    expect(found).toEqual([])
  },
  120_000,
)

test('nobody sorts by a field of another record, or by one they may not read', async () => {
  const found: string[] = []
  for (const role of ['anonymous', 'admin'] as const) {
    for (const way of ways.filter(({ over }) => over !== '')) {
      for (const state of ['', 'draft=true&']) {
        const { ok } = await rest(site, role, 'get', `/${way.from}?${state}sort=-${pathOf(way)}`)
        if (ok) found.push(`${role}: ${way.from} by ${pathOf(way)}`)
      }
    }
  }
  expect(found).toEqual([])
}, 120_000)

test('asked by the site itself the same questions do tell, so that silence means something', async () => {
  const telling = new Set<string>()
  for (const way of ways.filter(({ over }) => over !== '')) {
    const value = secretAt(way, new Map())
    if (value === undefined || telling.has(`${way.from}.${way.over}`)) continue
    const asked = { collection: way.from, where: { [pathOf(way)]: { equals: value } }, overrideAccess: true }
    const { totalDocs } = await site.payload.count(asked as never)
    if (totalDocs > 0) telling.add(`${way.from}.${way.over}`)
  }
  const relations = ways.filter(({ over, from }) => over !== '' && from !== 'disclaimers')
  expect([...telling].sort()).toEqual([...new Set(relations.map(({ from, over }) => `${from}.${over}`))].sort())
}, 120_000)

test.each([
  'where[owner.email][equals]=x',
  'where[owner__email][equals]=x',
  'where[AND][0][or][0][owner.email][equals]=x',
  `where=${encodeURIComponent('{"owner.email":{"equals":"x"}}')}`,
  'where[related][contains][title][equals]=x',
  'where[related][in][0][title][equals]=x',
  'sort=title,-owner.email',
  'sort[]=owner.email',
])('in whatever form, a query over a relation is refused: %s', async (query) => {
  const answer = await rest(site, 'admin', 'get', `/articles?${query}`)
  expect([answer.status, await answer.text()]).toEqual([
    400,
    expect.stringMatching(/leads into another record|is compared with one value/),
  ])
})

test('a relation itself may be asked for, by its id and by its collection', async () => {
  const [topic] = stored.get('topics') as { id: string }[]
  const page = { relationTo: 'topics' as const, value: topic?.id ?? '' }
  await site.create('former-addresses', { path: '/topics/once', page })
  for (const query of [
    `/former-addresses?where[page][equals][relationTo]=topics&where[page][equals][value]=${page.value}`,
    `/former-addresses?where[page.value][equals]=${page.value}`,
    `/articles?where[topics][in]=${page.value}`,
    `/articles?where[topics.id][equals]=${page.value}&sort=-authors`,
  ]) {
    const answer = await rest(site, query.startsWith('/former') ? 'writer' : 'anonymous', 'get', query)
    expect(((await answer.json()) as { totalDocs: number }).totalDocs, query).toBeGreaterThan(0)
  }
})
