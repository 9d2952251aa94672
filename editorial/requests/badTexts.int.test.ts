import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { paragraphs } from '@/testing/paragraphs'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { docIn, expectAnswer, expectRefused, importing } from './badInputs.fixtures'

let site: TestSite
let commentary: { id: string; author: string }
beforeAll(async () => {
  site = await openTestSite()
  commentary = await site.publish('As it was')
})
afterAll(async () => site.close())

const refused: [number, string, unknown][] = [
  [27, 'a NUL', 'a\0b'],
  [27, 'a control character', 'a\u0007b'],
  [28, 'half a character', 'a\ud800b'],
  [29, 'a turned direction', 'a\u202eb'],
  [29, 'an isolated direction', 'a\u2066b'],
  [32, 'accents piled up', `a${'\u0301'.repeat(1000)}`],
  [33, '50 000 characters', 'x'.repeat(50_000)],
  [43, 'an object', { $ne: null }],
  [43, 'a list', ['x']],
  [43, 'a number', 5],
  [43, 'true', true],
]

/** Every place where a person types plain words, and what else a record of its collection needs. */
const places: [string, string, (words: unknown) => object][] = [
  ['a title', 'articles', (title) => ({ title })],
  ['a standfirst', 'articles', (standfirst) => ({ standfirst })],
  ['a key point', 'articles', (text) => ({ keyPoints: [{ text }] })],
  ['a language', 'articles', (language) => ({ language })],
  ['an address', 'articles', (slug) => ({ slug })],
  ['a credit', 'articles', (caption) => ({ leadCredit: { caption } })],
  ['an author’s name', 'authors', (name) => ({ name })],
  ['a position', 'authors', (position) => ({ name: 'N', affiliations: [{ position }] })],
  ['an organisation', 'authors', (organisation) => ({ name: 'N', affiliations: [{ organisation }] })],
  ['a sort name', 'authors', (sortName) => ({ name: 'N', sortName })],
  ['an author’s address', 'authors', (slug) => ({ name: 'N', slug })],
  ['a bio', 'authors', (text) => ({ name: 'N', bios: [{ text }] })],
  ['a topic’s name', 'topics', (name) => ({ name })],
  ['a topic’s description', 'topics', (description) => ({ name: 'N', description })],
  ['a disclaimer’s title', 'disclaimers', (title) => ({ title, wordings: [{ text: 'W' }] })],
  ['a wording', 'disclaimers', (text) => ({ title: 'T', wordings: [{ text }] })],
]

describe.each(places)('%s', (place, collection, fields) => {
  // An address is cut at a word, however long it was typed.
  const wrong = refused.filter(([number]) => !(number === 33 && place.includes('address')))

  test.each(wrong)('%i: of %s is refused in a new record', async (_, __, words) => {
    await expectRefused(site, { path: `/${collection}?draft=true`, body: fields(words) }, 400)
  })

  test.each(wrong)('%i: of %s is refused in a change', async (_, __, words) => {
    const id = collection === 'articles' ? commentary.id : collection === 'authors' ? commentary.author : null
    const made = id ?? (await site.create(collection, fields('Made'))).id
    const change = { method: 'patch', path: `/${collection}/${made}?draft=true`, body: fields(words) }
    await expectRefused(site, change, 400)
  })
})

describe('an account and the settings', () => {
  const user = { email: 'new@example.org', password: 'a long enough phrase', name: 'N', role: 'writer' }

  test.each(refused)('%i: a name of %s is refused', async (_, __, words) => {
    await expectRefused(site, { role: 'admin', path: '/users', body: { ...user, name: words } }, 400)
    const settings = { role: 'admin', path: '/globals/settings', body: { publisherName: words } } as const
    await expectRefused(site, settings, 400)
  })

  test.each(refused)('%i: an e-mail address of %s is refused', async (_, __, words) => {
    await expectRefused(site, { role: 'admin', path: '/users', body: { ...user, email: words } }, 400)
  })
})

describe('by the import', () => {
  const around = (title: string) => `${title}\n\nBy Ana Field\n\n${'A sentence of the text that goes on. '.repeat(9)}\n`

  test('27: a NUL in a title is refused, and no author is proposed', async () => {
    await expectRefused(site, importing(around('a\0b')), 422)
  })

  test.each([
    [27, 'a control character', 'a\u0007b', 'ab'],
    [29, 'a turned direction', 'c\u202ed', 'cd'],
    [29, 'an isolated direction', 'e\u2066f', 'ef'],
    [32, 'accents piled up', `a${'\u0301'.repeat(1000)}`, `\u00e1${'\u0301'.repeat(8)}`],
  ])('%i: a title of %s comes without it, and the report says so', async (_, __, words, title) => {
    const answer = await expectAnswer(site, importing(around(words)))
    expect(answer.status, answer.text.slice(0, 300)).toBe(200)
    const { report, ...said } = JSON.parse(answer.text) as { title: string; report: { changed: { what: string }[] } }
    expect(said.title).toBe(title)
    expect(report.changed.map(({ what }) => what).join(' ')).toMatch(/were dropped|cut to eight/)
  })

  test('28: a title that is no UTF-8 is read as Windows-1252', async () => {
    const answer = await expectAnswer(site, {
      ...importing(''),
      body: new Uint8Array(Buffer.from(around('a\u00e9b'), 'latin1')),
    })
    expect((JSON.parse(answer.text) as { title: string }).title).toBe('a\u00e9b')
  })

  test('33: a first line of 50 000 characters is no title, but text', async () => {
    const answer = await expectAnswer(site, importing(around('long '.repeat(10_000))))
    expect(answer.status, answer.text.slice(0, 300)).toBe(200)
    expect((JSON.parse(answer.text) as { title: string }).title).toBe('')
  })
})

describe('taken', () => {
  test.each([
    [30, 'emoji of several parts and flags', '👨‍👩‍👧‍👦 🇦🇹 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    [30, 'words from right to left', 'حرية الصحافة'],
    [45, 'a script', '<script>alert(1)</script>'],
    [34, 'marks alone', '???'],
  ])('%i: %s comes back byte by byte, with an address', async (_, __, title) => {
    const answer = await expectAnswer(site, { path: '/articles?draft=true', body: { title, body: paragraphs('x') } })
    expect(answer.status, answer.text.slice(0, 300)).toBe(201)
    const back = await site.payload.findByID({
      collection: 'articles',
      id: docIn(answer.text).id,
      draft: true,
      overrideAccess: true,
    })
    expect(back.title).toBe(title)
    expect(back.slug).toMatch(/^[a-z0-9-]+$/)
  })

  test('35: a name is kept composed', async () => {
    const answer = await expectAnswer(site, { path: '/authors', body: { name: 'Cafe\u0301' } })
    expect(docIn(answer.text)).toMatchObject({ name: 'Caf\u00e9', slug: 'cafe' })
  })
})
