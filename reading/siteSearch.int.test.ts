import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { isUnreadable } from '@/search/embedded/openIndexFile'
import { openSearch } from '@/search/embedded/openSearch'
import { SiteSearch } from '@/search/feed/SiteSearch'
import { type TestSite, openTestSite } from '@/testing/openTestSite'
import { paragraphs } from '@/testing/paragraphs'

let site: TestSite
const folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-search-'))
const opened: SiteSearch[] = []

beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => {
  for (const each of opened) await each.close()
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

/** An instance of the site with a search of its own in a folder; `followed` where it hears of changes. */
async function instance(at: string, followed = true): Promise<SiteSearch> {
  const { onChange } = await import('@/editorial/outbox/announce')
  const { changesSince } = await import('@/editorial/outbox/changesSince')
  const { searchSource } = await import('./searchSource')
  const search = new SiteSearch({
    open: (fresh) => openSearch(at, fresh),
    isUnreadable,
    source: { ...searchSource, changesSince: (time) => changesSince(site.payload, time) },
    isFollowing: () => true,
    log: () => undefined,
    retryMs: 10,
  })
  if (followed) onChange((tags) => search.change(tags))
  opened.push(search)
  await search.start()
  return search
}

const ask = (search: SiteSearch, text: string) => search.search({ text, filters: {}, page: 1, perPage: 20 })
const idsIn = async (search: SiteSearch, text: string) =>
  (await ask(search, text)).hits.filter(({ without }) => without.length === 0).map(({ id }) => id)
const expectIds = (search: SiteSearch, text: string, ids: string[]) =>
  vi.waitFor(async () => expect(await idsIn(search, text)).toEqual(ids), { timeout: 10_000 })

describe('a search that follows', () => {
  test('finds what is published, in its new words once it is corrected, and not once it is withdrawn', async () => {
    const search = await instance(mkdtempSync(path.join(folder, 'a')))
    const other = await instance(mkdtempSync(path.join(folder, 'b')))
    const editor = await site.as('editor')
    const draft = await site.create('articles', { title: 'Skagerrak', body: paragraphs('Embargoed.') }, true)
    const { id } = await site.publish('Of the Kattegat', { body: paragraphs('Ferries cross.') })
    for (const each of [search, other]) await expectIds(each, 'ferry kattegat', [id])
    const act = { collection: 'articles', id, ...editor } as const
    await site.payload.update({ ...act, data: { body: paragraphs('Bridges now.'), _status: 'published' } })
    for (const each of [search, other]) await expectIds(each, 'bridge kattegat', [id])
    expect(await idsIn(search, 'ferry')).toEqual([])
    await site.payload.update({ ...act, data: { title: 'Of the Oresund' }, draft: true })
    expect(await idsIn(search, 'oresund')).toEqual([])
    await site.payload.update({ ...act, data: { _status: 'draft' } })
    for (const each of [search, other]) await expectIds(each, 'kattegat', [])
    expect((await ask(search, 'kattegatt')).suggestion).toBeNull()
    expect(await idsIn(search, 'skagerrak')).toEqual([])
    expect((await ask(search, 'skagerak')).suggestion).toBeNull()
    expect(draft.id).not.toBe(id)
  })

  test('finds by the names, posts and bios of its authors as the page shows them, its topics and its captions', async () => {
    const search = await instance(mkdtempSync(path.join(folder, 'c')))
    const media = await site.image({ caption: 'Rijeka at dusk', alt: 'A harbour' })
    const { id: topic } = await site.create('topics', { name: 'North Sea', kind: 'region' })
    const author = await site.create('authors', {
      name: 'Đurđa Marić-Løvås',
      bios: [{ text: 'She was a doctoral candidate.' }, { text: 'She is a professor.', from: '2021-01-01' }],
      affiliations: [{ position: 'Fellow', organisation: 'Harbour Institute' }],
    })
    const fields = { authors: [author.id], topics: [topic], lead: media.id, publishedAt: '2016-05-01T10:00:00.000Z' }
    const { id } = await site.publish('The road', fields)
    for (const words of ['durda maric lovas', 'doctoral candidate', 'fellow harbour', 'north sea', 'rijeka dusk'])
      await expectIds(search, words, [id])
    expect(await idsIn(search, 'professor')).toEqual([])
    const editor = await site.as('editor')
    await site.payload.update({ collection: 'authors', id: author.id, data: { name: 'Ana Novak' }, ...editor })
    await expectIds(search, 'ana novak', [id])
    expect(await idsIn(search, 'lovas')).toEqual([])
    await site.payload.update({ collection: 'topics', id: topic, data: { name: 'Adriatic' }, ...editor })
    await expectIds(search, 'adriatic road', [id])
    await site.payload.update({ collection: 'media', id: media.id, data: { caption: 'Opatija' }, ...editor })
    await expectIds(search, 'opatija', [id])
  })
})

describe('a search that is opened again', () => {
  const own = path.join(folder, 'again')
  const file = path.join(own, 'search.db')

  test('knows what was published, withdrawn and renamed while it was closed', async () => {
    mkdirSync(own)
    const stays = await site.publish('Zeeland stays')
    const goes = await site.publish('Zeeland goes')
    const first = await instance(own, false)
    expect((await idsIn(first, 'zeeland')).sort()).toEqual([stays.id, goes.id].sort())
    await first.close()
    const editor = await site.as('editor')
    await site.payload.update({ collection: 'articles', id: goes.id, data: { _status: 'draft' }, ...editor })
    const comes = await site.publish('Zeeland comes')
    await site.payload.update({ collection: 'authors', id: stays.author, data: { name: 'Renamed' }, ...editor })
    const second = await instance(own, false)
    expect((await idsIn(second, 'zeeland')).sort()).toEqual([stays.id, comes.id].sort())
    expect(await idsIn(second, 'renamed')).toEqual([stays.id])
    await second.close()
  })

  test('is made anew where its file is gone, is none, or is cut off', async () => {
    const { id } = await site.publish('Flevoland')
    const harms = [
      () => unlinkSync(file),
      () => writeFileSync(file, 'This is no database. '.repeat(1000)),
      () => writeFileSync(file, readFileSync(file).subarray(0, 5000)),
      () => writeFileSync(file, readFileSync(file).fill(7, 2000)),
    ]
    for (const harm of harms) {
      rmSync(`${file}-wal`, { force: true })
      harm()
      const search = await instance(own, false)
      expect(await idsIn(search, 'flevoland')).toEqual([id])
      await search.close()
    }
  })

  test('leaves the file of another process alone and takes the next', async () => {
    const { id } = await site.publish('Drenthe')
    const one = await instance(own, false)
    const two = await instance(own, false)
    expect(await idsIn(one, 'drenthe')).toEqual([id])
    expect(await idsIn(two, 'drenthe')).toEqual([id])
    expect(statSync(path.join(own, 'search-2.db')).size).toBeGreaterThan(0)
  })
})
