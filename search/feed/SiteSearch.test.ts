import { expect, test } from 'vitest'

import { document } from '@/search/document.fixtures'
import { openSearch } from '@/search/embedded/openSearch'
import type { SearchDocument, SearchIndex } from '@/search/Search'

import type { SearchSource } from './SearchSource'
import { SiteSearch } from './SiteSearch'

/** A site of live documents by id, with the messages that it wrote. */
function siteOf(live: Map<string, SearchDocument>) {
  const messages: { at: Date; tags: string[] }[] = []
  const versions = (ids: string[]) => new Map(ids.map((id) => [id, live.get(id)?.updatedAt ?? '']))
  const sorted = () => [...live.keys()].sort()
  const source: SearchSource = {
    documents: async (ids) => ids.flatMap((id) => live.get(id) ?? []),
    versionsAfter: async (after, limit) =>
      versions(
        sorted()
          .filter((id) => id > (after ?? ''))
          .slice(0, limit),
      ),
    versionsOf: async (ids) => versions(ids.filter((id) => live.has(id))),
    language: async () => site.language,
    async *changesSince(time) {
      yield* messages.filter(({ at }) => at >= time).map(({ tags }) => tags)
    },
  }
  const site = { live, messages, source, language: 'en' }
  return site
}

const unreadable = new Error('unreadable')
const day = 24 * 3_600_000

function searchOf(site: ReturnType<typeof siteOf>, index: SearchIndex | Promise<SearchIndex>) {
  const faults: unknown[] = []
  const opened: boolean[] = []
  const search = new SiteSearch({
    open: async (fresh) => {
      opened.push(fresh)
      return fresh ? openSearch(null) : index
    },
    isUnreadable: (error) => error === unreadable,
    source: site.source,
    isFollowing: () => true,
    log: (error) => faults.push(error),
    retryMs: 1,
  })
  const ids = async (text: string) =>
    (await search.search({ text, filters: {}, page: 1, perPage: 20 })).hits.map(({ id }) => id).sort()
  return { search, faults, opened, ids }
}

const tide = (id: string, title = 'A tide') => [id, document({ id, title, madeFrom: ['authors:ana'] })] as const

test('an index that was complete days ago hears what was said since; after a week all of it is read anew', async () => {
  const site = siteOf(new Map([tide('a'), tide('b')]))
  for (const [age, found] of [
    [2 * day, ['b']],
    [8 * day, ['a', 'b']],
  ] as const) {
    const index = await openSearch(null)
    await index.put([tide('a', 'Ebb')[1], tide('b', 'Ebb')[1], tide('gone')[1]])
    await index.setNote('language', 'en')
    await index.setNote('position', new Date(Date.now() - age).toISOString())
    site.messages.splice(0, 1, { at: new Date(), tags: ['articles:b', 'articles'] })
    const { search, ids } = searchOf(site, index)
    await search.start()
    expect(await ids('tide')).toEqual(found)
    expect(Date.now() - new Date((await index.note('position')) ?? 0).getTime()).toBeLessThan(day)
    await search.close()
  }
})

test('a changed author and a changed language of the publisher reach every commentary', async () => {
  const site = siteOf(new Map([tide('a'), tide('b')]))
  const { search, ids } = searchOf(site, openSearch(null))
  await search.start()
  for (const id of ['a', 'b']) site.live.set(...tide(id, 'Novak'))
  search.change(['authors:ana', 'authors'])
  expect(await ids('novak')).toEqual(['a', 'b'])
  site.live.set(...tide('a', 'Horvat'))
  site.language = 'hr'
  search.change(['settings'])
  await search.start()
  expect(await ids('horvat')).toEqual(['a'])
  await search.close()
})

test('a database that is away is asked again, and no change is lost', async () => {
  const site = siteOf(new Map([tide('a')]))
  const { search, faults, ids } = searchOf(site, openSearch(null))
  await search.start()
  const before = { ...site.source }
  let refusals = 3
  site.source.documents = async (wanted) => {
    if ((refusals -= 1) >= 0) throw new Error('away')
    return before.documents(wanted)
  }
  site.live.set(...tide('b'))
  search.change(['articles:b'])
  expect(await ids('tide')).toEqual(['a', 'b'])
  expect(faults).toHaveLength(3)
  await search.close()
})

test('an index that cannot be read any more is made anew', async () => {
  const site = siteOf(new Map([tide('a')]))
  const index = await openSearch(null)
  const { search, opened, ids } = searchOf(site, index)
  await search.start()
  index.search = () => Promise.reject(unreadable)
  await expect(ids('tide')).rejects.toThrow('unreadable')
  await search.start()
  expect(await ids('tide')).toEqual(['a'])
  expect(opened).toEqual([false, true])
  await search.close()
})
