import { afterEach, describe, expect, test } from 'vitest'

import { document } from '@/search/document.fixtures'
import type { Facets } from '@/domain/facets'

import type { EmbeddedSearch } from './EmbeddedSearch'
import { openSearch } from './openSearch'

let index: EmbeddedSearch
afterEach(() => index.close())

const filled = async (...documents: Parameters<typeof document>[0][]) => {
  index = await openSearch(null)
  await index.put(documents.map(document))
}
const ask = (text: string, filters: Facets = {}, page = 1) => index.search({ text, filters, page, perPage: 20 })
const ids = async (text: string, filters: Facets = {}) => (await ask(text, filters)).hits.map(({ id }) => id)

const ferry = { id: 'ferry', title: 'The ferry is a road', names: 'Ana Marić-Løvås', text: 'Ferries cross the strait.' }
const veto = { id: 'veto', title: 'What the veto hides', names: 'Vuk Vučić', text: 'It indicates a White House.' }

describe('a word', () => {
  test('is found in every form, with and without its accents, in whichever script', async () => {
    const croatian = { id: 'voda', title: 'Plima ne čita zakone', language: 'hr', text: 'Na vodi smo. Đuro čeka.' }
    const serbian = { id: 'sr', title: 'Вода', language: 'sr', text: 'Александар Вучић' }
    await filled(ferry, veto, croatian, serbian)
    expect(await ids('ferry')).toEqual(['ferry'])
    expect(await ids('FERRIES')).toEqual(['ferry'])
    expect(await ids('crossing')).toEqual(['ferry'])
    expect((await ids('vucic')).sort()).toEqual(['sr', 'veto'])
    expect((await ids('Вучић')).sort()).toEqual(['sr', 'veto'])
    expect((await ids('voda')).sort()).toEqual(['sr', 'voda'])
    expect(await ids('duro')).toEqual(['voda'])
    expect(await ids('Lovas')).toEqual(['ferry'])
  })

  test('is no part of another word', async () => {
    await filled(ferry, veto)
    expect(await ids('cat')).toEqual([])
    expect(await ids('ferr')).toEqual([])
  })

  test('is found in every text of a commentary, names included', async () => {
    const texts = { title: 'One', names: 'Two', standfirst: 'Three', topics: 'Four', text: 'Five', notes: 'Six' }
    await filled({ id: 'it', ...texts, captions: 'Seven', about: 'Eight' })
    for (const word of 'one two three four five six seven eight'.split(' ')) expect(await ids(word)).toEqual(['it'])
  })

  test('of a script without spaces is found by any two of its characters, and by one', async () => {
    await filled({ id: 'ja', language: 'ja', title: '東京都の海', text: '海は静かだ。' }, ferry)
    expect(await ids('東京')).toEqual(['ja'])
    expect(await ids('京都')).toEqual(['ja'])
    expect(await ids('東京都')).toEqual(['ja'])
    expect(await ids('京')).toEqual(['ja'])
    expect(await ids('京東')).toEqual([])
  })

  test('of Arabic and Hebrew is found without its vowels', async () => {
    await filled({ id: 'ar', language: 'ar', title: 'الكِتَابُ' }, { id: 'he', language: 'he', title: 'שָׁלוֹם' })
    expect(await ids('كتاب')).toEqual(['ar'])
    expect(await ids('שלום')).toEqual(['he'])
  })
})

describe('a question of several words', () => {
  test('finds what has all of them in any of its texts; a title counts more than a text', async () => {
    const mention = { id: 'mention', title: 'Other', text: 'On the veto, and on ferries, and on much else.' }
    await filled(mention, veto, ferry)
    expect(await ids('veto')).toEqual(['veto', 'mention'])
    expect((await ids('maric strait'))[0]).toBe('ferry')
  })

  test('finds after them what has most, and says which words it lacks', async () => {
    await filled(ferry, veto)
    const { hits, total } = await ask('ferry strait tides')
    expect(total).toBe(1)
    expect(hits).toMatchObject([{ id: 'ferry', without: ['tides'] }])
    expect((await ask('ferry strait')).hits).toMatchObject([{ without: [] }])
  })

  test('in quotation marks of any kind finds them side by side', async () => {
    await filled(veto, { id: 'apart', title: 'A house painted white' })
    expect(await ids('"White House"')).toEqual(['veto'])
    expect(await ids('“white house”')).toEqual(['veto'])
    expect((await ids('white house')).sort()).toEqual(['apart', 'veto'])
  })

  test('searches twelve words and says where there were more', async () => {
    await filled(ferry)
    expect((await ask('a b c d e f g h i j k l')).shortened).toBe(false)
    expect((await ask('a b c d e f g h i j k l m')).shortened).toBe(true)
  })
})

test('nothing that is typed is an operator, and nothing breaks the search', async () => {
  await filled(ferry, veto)
  const typed = ['%', '_', '"', '""', "'", '*', 'ferr*', 'title:ferry', 'NEAR(', '(', ')', '{title}:x', '-', '^', '\\']
  for (const text of [
    ...typed,
    'AND',
    'NOT',
    'a OR',
    '\0',
    'fer\0ry',
    '\uD800',
    '\uDC00x',
    '“',
    '😀',
    'x'.repeat(10_000),
  ])
    await expect(ask(text), text).resolves.toMatchObject({ shortened: false })
  expect(await ids('%')).toEqual([])
  expect(await ids('_')).toEqual([])
  expect((await ask('ferry '.repeat(2000))).hits).toHaveLength(1)
  expect((await ask('" OR words MATCH "')).total).toBe(0)
})

describe('a passage', () => {
  test('shows the part of the text with the words, in whichever form, marked', async () => {
    await filled(ferry, {
      id: 'long',
      title: 'Long',
      text: `${'Water rises. '.repeat(100)}A tide <b> turns. ${'End. '.repeat(100)}`,
    })
    const { hits } = await ask('tides')
    const passage = hits[0]?.passage ?? []
    expect(passage.filter(({ marked }) => marked)).toEqual([{ text: 'tide', marked: true }])
    const text = passage.map(({ text }) => text).join('')
    expect(text).toMatch(/^… .*A tide <b> turns.* …$/)
    expect(text.length).toBeLessThan(300)
    expect((await ask('ferry')).hits[0]?.passage[0]).toEqual({ text: 'Ferries', marked: true })
  })
})

describe('a word that nothing has', () => {
  test('is answered with the nearest that something has, as it is written there', async () => {
    await filled(ferry, veto, { id: 'serbia', title: 'Serbia and the strait' })
    expect((await ask('Serbai')).suggestion).toBe('Serbia')
    expect((await ask('vucc')).suggestion).toBe('Vučić')
    expect((await ask('the Serbai strait')).suggestion).toBe('the Serbia strait')
    expect((await ask('zzzzzz')).suggestion).toBeNull()
  })

  test('is not answered with a word of what was withdrawn or corrected', async () => {
    await filled(ferry, { id: 'secret', title: 'Embargoed merger', text: 'Kattegatt' })
    expect((await ask('Kattegat')).suggestion).toBe('Kattegatt')
    await index.put([document({ id: 'secret', title: 'Embargoed merger' })])
    expect((await ask('Kattegat')).suggestion).toBeNull()
    await index.remove(['secret'])
    expect((await ask('Embargoe')).suggestion).toBeNull()
    expect(await ids('merger')).toEqual([])
  })
})

describe('facets', () => {
  const facets = (author: string, year: string, kind = 'commentary') => ({
    facets: { author: [author], topic: ['sea', 'law'], kind: [kind], language: ['en'], year: [year] },
  })

  test('count the hits, and narrow them', async () => {
    const one = { ...ferry, ...facets('ana', '2016') }
    const two = { ...ferry, id: 'two', ...facets('ana', '2017', 'review') }
    const three = { ...ferry, id: 'three', ...facets('tom', '2017') }
    await filled(one, two, three, { ...veto, ...facets('vuk', '2020') })
    const answer = await ask('ferry')
    expect(answer.facets.author).toEqual([
      { value: 'ana', count: 2 },
      { value: 'tom', count: 1 },
    ])
    expect(answer.facets.year).toEqual([
      { value: '2017', count: 2 },
      { value: '2016', count: 1 },
    ])
    expect(await ids('ferry', { author: 'ana', year: '2017' })).toEqual(['two'])
    expect(await ids('ferry', { author: 'vuk' })).toEqual([])
    expect(await ids('', { author: 'ana' })).toEqual(expect.arrayContaining(['ferry', 'two']))
    expect((await ask('ferry', { author: 'ana' })).facets.author).toEqual([{ value: 'ana', count: 2 }])
    await index.remove(['two'])
    expect((await ask('ferry')).facets.kind).toEqual([{ value: 'commentary', count: 2 }])
    expect(await ids('f6b63')).toEqual([])
  })
})

test('a search past its end is empty, and the number of pages is bounded', async () => {
  index = await openSearch(null)
  await index.put(Array.from({ length: 450 }, (_, at) => document({ id: `n${at}`, title: 'A tide' })))
  const { total, pages, hits } = await ask('tide', {}, 99)
  expect({ total, pages, hits }).toEqual({ total: 450, pages: 20, hits: [] })
})
