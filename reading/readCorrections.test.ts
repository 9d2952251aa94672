import { describe, expect, it } from 'vitest'

import { memoryStore } from './memoryStore.fixtures'
import { northbank } from './northbank.fixtures'
import { readCorrections } from './readCorrections'
import { article, settings } from './stored.fixtures'

const at = (id: string, publishedAt: string, more: object = {}) =>
  article({ id, slug: id, title: id, publishedAt, ...more })
const storeIn = (timeZone: string, articles: ReturnType<typeof at>[]) =>
  memoryStore({ ...northbank, settings: { ...settings, timeZone }, articles })

describe('the list of what was updated', () => {
  const published = '2026-05-01T12:00:00.000Z'
  const on = (id: string, updatedOn: string | null) => at(id, published, { updatedOn })

  it('has the latest change first, twenty a page, and no page after the last', async () => {
    const many = Array.from({ length: 21 }, (_, day) => on(`u${day}`, `2026-06-${String(day + 1).padStart(2, '0')}`))
    const store = storeIn('UTC', [on('never', null), at('nothing', published), ...many])
    const [first, second] = [await readCorrections(store, 1), await readCorrections(store, 2)]
    expect(first).toMatchObject({
      view: {
        path: '/corrections',
        entries: { length: 20, 0: { teaser: { title: 'u20' }, updated: { text: '21 June 2026' } } },
        links: { page: 1, pages: 2, newer: null, older: '/corrections?page=2' },
      },
    })
    expect(second).toMatchObject({ view: { entries: [{ teaser: { title: 'u0' } }] } })
    expect(await readCorrections(store, 3)).toMatchObject({
      state: 'past end',
      view: { name: 'Corrections and updates', pages: 2, last: '/corrections?page=2' },
    })
  })

  it('shows the day that the page of the commentary shows, and nothing where that shows none', async () => {
    const store = storeIn('UTC', [on('midnight', '2026-05-01T00:00:00.000Z'), on('before', '2026-04-30T00:00:00.000Z')])
    const read = await readCorrections(store, 1)
    expect(read).toMatchObject({ view: { entries: [{ teaser: { title: 'midnight' }, updated: { iso: published } }] } })
  })

  it('has one page, which says so, where nothing was updated', async () => {
    const store = storeIn('UTC', [
      on('never', null),
      at('draft', published, { _status: 'draft', updatedOn: published }),
    ])
    expect(await readCorrections(store, 1)).toMatchObject({
      state: 'found',
      view: { entries: [], links: { pages: 1 } },
    })
    expect(await readCorrections(store, 2)).toMatchObject({ state: 'past end' })
  })
})
