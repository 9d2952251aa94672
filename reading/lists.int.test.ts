import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

test('a list, the latest on a missing page and what to read next are read without the texts', async () => {
  const { id: topic } = await site.create('topics', { name: 'Tides', kind: 'subject' })
  const picked = await site.publish('Picked')
  const on = { topics: [topic], standfirst: 'Water comes and goes.', related: [picked.id] }
  await site.publish('Shares the topic', { topics: [topic] })
  const whole = await site.publish('Whole', on)
  const { openStore } = await import('./store')
  const { readHome } = await import('./readHome')
  const { readMissing } = await import('./readMissing')
  const { readRelated } = await import('./readRelated')
  const store = await openStore()
  const [commentary] = (await store.list('articles', { where: { id: { equals: whole.id } }, limit: 1 })).docs
  if (!commentary) throw new Error('The commentary is not there.')
  expect(commentary.body).toBeTruthy()
  const find = vi.spyOn(site.payload.db, 'find')
  const home = await readHome(store, 1)
  const { view, publisher } = await readMissing(store, '/x')
  const related = [await readRelated(store, publisher, commentary)]
  related.push(await readRelated(store, publisher, { ...commentary, related: [] }))
  const read = (await Promise.all(find.mock.results.map(({ value }) => value as Promise<{ docs: object[] }>))).flatMap(
    ({ docs }) => docs,
  )
  find.mockRestore()
  expect(read.length).toBeGreaterThan(6)
  for (const field of ['body', 'searchText', 'bios', 'keyPoints'])
    expect(read.filter((doc) => field in doc)).toEqual([])
  expect(home).toMatchObject({ view: { lead: { title: 'Whole', standfirst: 'Water comes and goes.' } } })
  expect(view.latest.map(({ title }) => title)).toEqual(['Whole', 'Shares the topic', 'Picked'])
  expect(related.flat().map(({ teaser, reason }) => [teaser.title, reason])).toEqual([
    ['Picked', 'Chosen by the editor'],
    ['Shares the topic', 'Also on Tides'],
  ])
})

test.skipIf(process.env.TEST_MONGO_URL)('the order and the count of what is live come from an index', async () => {
  const { client } = site.payload.db as unknown as { client: { execute(sql: string): Promise<{ rows: object[] }> } }
  const live = "from articles where _status = 'published' and deleted_at is null"
  const plan = async (sql: string) => JSON.stringify((await client.execute(`explain query plan ${sql}`)).rows)
  const index = '_status_deletedAt_publishedAt_idx'
  expect(await plan(`select id ${live} order by published_at desc, id desc limit 20`)).toContain(index)
  expect(await plan(`select count(*) ${live}`)).toContain('COVERING INDEX _status_deletedAt_')
  expect(await plan(`select id ${live} and kind = 'review' order by published_at desc, id desc limit 20`)).toContain(
    index,
  )
  const updated = `${live} and updated_on >= '1900-01-01T00:00:00.000Z'`
  const byUpdate = '_status_deletedAt_updatedOn_idx'
  expect(await plan(`select id ${updated} order by updated_on desc, id desc limit 20`)).toContain(byUpdate)
  expect(await plan(`select count(*) ${updated}`)).toContain(`COVERING INDEX ${byUpdate}`)
})
