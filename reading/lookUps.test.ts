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
  const byIds: Store['byIds'] = (collection, ids) => {
    asked.push([collection, [...new Set(ids)].toSorted()])
    return store.byIds(collection, ids)
  }
  const list: Store['list'] = (collection, query) => {
    listed.push(`${collection}, page ${query.page ?? 1}`)
    return store.list(collection, query)
  }
  return { store: { ...store, byIds, list }, asked, listed }
}

test('a list is read once; where it has no such page, its first page says how many it has', async () => {
  const { store, listed } = recording({ ...northbank, articles: [] })
  await readHome(store, 1)
  expect(listed).toEqual(['articles, page 1'])
  const { store: full, listed: read } = recording()
  expect(await readTopic(full, 'sea', 2)).toMatchObject({ state: 'past end', view: { pages: 1 } })
  expect(read).toEqual(['topics, page 1', 'articles, page 2', 'articles, page 1'])
  const many = northbank.articles.flatMap((piece) =>
    Array.from({ length: 5 }, (_, at) => ({ ...piece, id: `${piece.id}-${at}` })),
  )
  const { store: long, listed: pages } = recording({ ...northbank, articles: many })
  expect(await readHome(long, 2)).toMatchObject({ state: 'found' })
  expect(pages).toEqual(['articles, page 2'])
})

test('a list reads people, images and topics in three look-ups, however many pieces it has', async () => {
  const { store, asked } = recording()
  await readHome(store, 1)
  expect(asked).toEqual([
    ['authors', ['gone', 'jelena', 'mariam', 'proposed', 'tom']],
    ['media', ['estuary', 'gone', 'jelena', 'map']],
    ['topics', ['cities', 'gone', 'north-sea', 'sea']],
  ])
})

test('a page looks for each record that its text links to in its own collection alone', async () => {
  const { store, asked } = recording()
  await readCommentary(store, 'who-owns-the-tide', now)
  const lookUps = asked.map(([collection, ids]) => `${collection}: ${ids.join(' ')}`)
  expect(lookUps).toEqual(expect.arrayContaining(['articles: ferry', 'authors: tom', 'topics: sea']))
})
