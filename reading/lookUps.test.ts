import { expect, test } from 'vitest'

import { memoryStore } from './memoryStore.fixtures'
import { northbank, now } from './northbank.fixtures'
import { readCommentary } from './readCommentary'
import { readHome } from './readHome'
import { readTopic } from './readTopic'
import type { Store } from './store'

/** A store that writes down which records it is asked for by id, and which lists. */
function recording(documents = northbank): { store: Store; asked: [string, string[]][]; listed: string[] } {
  const asked: [string, string[]][] = []
  const listed: string[] = []
  const store = memoryStore(documents)
  const record = (collection: string, ids: readonly string[]) => {
    if (ids.length > 0) asked.push([collection, [...new Set(ids)].toSorted()])
  }
  const recorded: Store = {
    ...store,
    byIds: (collection, ids) => (record(collection, ids), store.byIds(collection, ids)),
    listedByIds: (ids) => (record('articles', ids), store.listedByIds(ids)),
    namesByIds: (collection, ids) => (record(collection, ids), store.namesByIds(collection, ids)),
    slugsByIds: (collection, ids) => (record(collection, ids), store.slugsByIds(collection, ids)),
    list: (collection, query) => {
      listed.push(`${collection}, page ${query.page ?? 1}`)
      return store.list(collection, query)
    },
    listed: (query) => {
      listed.push(`articles, page ${query.page ?? 1}`)
      return store.listed(query)
    },
    count: (collection, where) => {
      listed.push(`${collection}, counted`)
      return store.count(collection, where)
    },
  }
  return { store: recorded, asked, listed }
}

test('a list is read once; where it has no such page, a count says how many there are', async () => {
  const { store, listed } = recording({ ...northbank, articles: [] })
  await readHome(store, 1)
  expect(listed).toEqual(['articles, page 1'])
  const { store: full, listed: read } = recording()
  expect(await readTopic(full, 'sea', 2)).toMatchObject({ state: 'past end', view: { pages: 1 } })
  expect(read).toEqual(['topics, page 1', 'articles, page 2', 'articles, counted'])
  const many = northbank.articles.flatMap((commentary) =>
    Array.from({ length: 5 }, (_, at) => ({ ...commentary, id: `${commentary.id}-${at}` })),
  )
  const { store: long, listed: pages } = recording({ ...northbank, articles: many })
  expect(await readHome(long, 2)).toMatchObject({ state: 'found' })
  expect(pages).toEqual(['articles, page 2'])
})

test('a list reads names and the one picture it shows, however many commentaries it has', async () => {
  const { store, asked } = recording()
  await readHome(store, 1)
  expect(asked).toEqual([
    ['authors', ['gone', 'jelena', 'mariam', 'proposed', 'tom']],
    ['media', ['gone']],
  ])
})

test('a page looks for each record that its text links to in its own collection alone', async () => {
  const { store, asked } = recording()
  await readCommentary(store, 'who-owns-the-tide', now)
  const lookUps = asked.map(([collection, ids]) => `${collection}: ${ids.join(' ')}`)
  expect(lookUps).toEqual(expect.arrayContaining(['articles: ferry', 'authors: tom', 'topics: sea']))
})
