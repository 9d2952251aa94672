import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { docIn, expectAnswer, expectRefused } from '@/editorial/requests/badInputs.fixtures'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const make = (fields: object) => expectAnswer(site, { path: '/articles?draft=true', body: fields })
const slugOf = async (fields: object): Promise<string | undefined> => {
  const answer = await make(fields)
  expect(answer.status, answer.text.slice(0, 300)).toBe(201)
  return docIn(answer.text).slug
}

describe('37: an address', () => {
  test.each([
    '..',
    '%2e%2e',
    'a/b',
    '../x',
    'feed.xml',
    '?',
    '#x',
    'a\\b',
    'admin',
    'api',
    '_next',
    'search',
    'preview',
  ])('“%s” is refused to a commentary, an author and a topic', async (slug) => {
    await expectRefused(site, { path: '/articles?draft=true', body: { title: 'T', slug } }, 400)
    await expectRefused(site, { path: '/authors', body: { name: 'N', slug } }, 400)
    await expectRefused(site, { path: '/topics', body: { name: 'N', slug } }, 400)
  })

  test.each(['admin', 'API', 'Feed', 'search'])('made of the title “%s” is not the site’s own', async (title) => {
    expect(await slugOf({ title })).toBe(`${title.toLowerCase()}-2`)
  })
})

describe('34: a title of which nothing can be in an address', () => {
  test('gives an address of its own all the same, and another to the next', async () => {
    const [one, two] = [await slugOf({ title: '???' }), await slugOf({ title: '👨‍👩‍👧‍👦 🇦🇹' })]
    expect([one, two]).toEqual([
      expect.stringMatching(/^commentary-\w{7}$/),
      expect.stringMatching(/^commentary-\w{7}$/),
    ])
    expect(one).not.toBe(two)
    const author = await expectAnswer(site, { path: '/authors', body: { name: '!!!' } })
    expect(docIn(author.text).slug).toMatch(/^author-\w{7}$/)
  })

  test('is followed by the address once it says something', async () => {
    const { id } = docIn((await make({ title: '…' })).text)
    const change = { method: 'patch', path: `/articles/${id}?draft=true`, body: { title: 'Now it says something' } }
    expect(docIn((await expectAnswer(site, change)).text).slug).toBe('now-it-says-something')
  })

  test('is published', async () => {
    const { slug } = await site.publish('¿?')
    expect(slug).toMatch(/^commentary-\w{7}$/)
  })
})

test('34: of many that would have the same address, each gets one of its own in a few steps', async () => {
  const taken = Array.from({ length: 25 }, (_, at) => (at === 0 ? 'many-alike' : `many-alike-${at + 1}`))
  for (const slug of taken) await site.create('topics', { name: slug, slug })
  const find = vi.spyOn(site.payload, 'find')
  const { slug } = docIn((await expectAnswer(site, { path: '/topics', body: { name: 'Many alike' } })).text)
  const asked = find.mock.calls.filter(([{ collection }]) => collection === 'former-addresses').length
  find.mockRestore()
  expect(slug).toBe('many-alike-26')
  expect(asked).toBeLessThan(10)
})

test('34: an address follows the language of the commentary', async () => {
  expect(await slugOf({ title: 'Über Ölpreise', language: 'de' })).toBe('ueber-oelpreise')
  expect(await slugOf({ title: '没有人想关闭的港口', language: 'zh' })).toBe('mei-you-ren-xiang-guan-bi-de-gang-kou')
})

describe('35: what differs only in how it is written is one address', () => {
  test.each([
    ['Straße', 'strasse'],
    ['İzmir', 'izmir'],
    ['ﬁnale', 'finale'],
    ['Caf\u00e9', 'cafe'],
    ['Na\u0308he', 'nahe'],
  ])('%s is %s, and whoever types it second is refused', async (typed, slug) => {
    expect(await slugOf({ title: 'First', slug: typed })).toBe(slug)
    const second = { path: '/articles?draft=true', body: { title: 'Second', slug } }
    expect(await expectRefused(site, second, 409)).toContain('"path":"slug"')
    await expectRefused(site, { ...second, body: { title: 'Second', slug: typed.normalize('NFD') } }, 409)
    await expectRefused(site, { ...second, body: { title: 'Second', slug: typed.normalize('NFC') } }, 409)
  })
})

test('38: an address of 300 characters is cut at a word within 80', async () => {
  for (const slug of [
    await slugOf({ title: 'T', slug: 'word-'.repeat(60) }),
    await slugOf({ title: 'word '.repeat(30) }),
  ]) {
    expect(slug).toMatch(/^(word-)*word(-\d)?$/)
    expect(slug?.length).toBeLessThanOrEqual(80)
  }
})

test('39: of eight that ask at once for one address, one gets it', async () => {
  const asked = Array.from({ length: 8 }, (_, at) => make({ title: `Number ${at}`, slug: 'wanted' }))
  const statuses = (await Promise.all(asked)).map(({ status }) => status).sort()
  expect(statuses).toEqual([201, 409, 409, 409, 409, 409, 409, 409])
})

test('39: eight of one title at once get an address each', async () => {
  const slugs = await Promise.all(Array.from({ length: 8 }, () => slugOf({ title: 'All alike' })))
  expect(new Set(slugs).size).toBe(8)
})

describe('an address that is taken', () => {
  test('40: by a live commentary is refused to a draft of another as soon as it is typed', async () => {
    const { slug } = await site.publish('Live one')
    const { id } = await site.create('articles', { title: 'Wants it' }, true)
    await expectRefused(site, { method: 'patch', path: `/articles/${id}?draft=true`, body: { slug } }, 409)
    const other = await site.publish('Live two')
    await expectRefused(site, { method: 'patch', path: `/articles/${other.id}?draft=true`, body: { slug } }, 409)
  })

  test('40: by a draft is refused to a live commentary', async () => {
    await slugOf({ title: 'In a draft', slug: 'in-a-draft' })
    const { id } = await site.publish('Live three')
    const publish = { method: 'patch', path: `/articles/${id}`, body: { slug: 'in-a-draft', _status: 'published' } }
    await expectRefused(site, publish, 409)
  })

  test('41: by a former address that leads on is refused to every other commentary', async () => {
    const { id } = await site.publish('Moved away')
    const move = { method: 'patch', path: `/articles/${id}`, body: { slug: 'moved-here', _status: 'published' } }
    expect((await expectAnswer(site, move)).status).toBe(200)
    await expectRefused(site, { path: '/articles?draft=true', body: { title: 'T', slug: 'moved-away' } }, 409)
  })

  test('of an author or topic is refused to another', async () => {
    await site.create('authors', { name: 'Ana Field' })
    await site.create('topics', { name: 'Energy' })
    await expectRefused(site, { path: '/authors', body: { name: 'Another', slug: 'ana-field' } }, 409)
    await expectRefused(site, { path: '/topics', body: { name: 'Another', slug: 'energy' } }, 409)
  })
})
