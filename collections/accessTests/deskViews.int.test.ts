import type { Field } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { StatusCell } from '@/components/admin/StatusCell'
import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const within = (field: Field): Field[] => [
  field,
  ...('tabs' in field ? field.tabs.flatMap(({ fields }) => fields.flatMap(within)) : []),
  ...('fields' in field ? field.fields.flatMap(within) : []),
]
const nameOf = (field: Field) => ('name' in field ? field.name : '')
const part = ({ admin }: Field, which: string): unknown =>
  admin && 'components' in admin && admin.components ? Reflect.get(admin.components, which) : undefined

const fieldsOf = (slug: string) =>
  site.payload.config.collections.filter((each) => each.slug === slug).flatMap(({ fields }) => fields.flatMap(within))

test('every time in every list goes by the clock of the desk', () => {
  const dates = site.payload.config.collections.flatMap(({ slug }) =>
    fieldsOf(slug).filter(({ type }) => type === 'date'),
  )
  expect([...new Set(dates.map(nameOf))]).toEqual(
    expect.arrayContaining(['publishAt', 'publishedAt', 'updatedAt', 'createdAt', 'deletedAt', 'at']),
  )
  for (const date of dates) {
    expect(part(date, 'Cell'), nameOf(date)).toContain('DeskTimeCell')
    expect(part(date, 'Diff'), nameOf(date)).toMatch(/DeskTimeDiff|NoDifference/)
  }
})

test('so does the head of every record that has times, and the list of versions', () => {
  for (const { timestamps, admin, slug } of site.payload.config.collections.filter((each) => each.timestamps)) {
    expect(timestamps).toBeTruthy()
    expect(admin.components?.edit?.beforeDocumentControls, slug).toEqual([expect.stringContaining('DocumentTimes')])
  }
  const { articles } = site.payload.collections
  expect(articles.config.admin.components?.views?.edit).toMatchObject({
    versions: { Component: expect.stringContaining('VersionsList') as string },
  })
})

test('the comparison of two versions has nothing of what no form shows, and all else', () => {
  const silent = fieldsOf('articles')
    .filter((field) => part(field, 'Diff') === '@/components/admin/NoDifference#NoDifference')
    .map(nameOf)
  expect(silent).toEqual(
    expect.arrayContaining(['searchText', 'refersTo', 'revision', 'approvedRevision', 'scheduledBy', 'importHash']),
  )
  for (const name of ['title', 'standfirst', 'body', 'authors', 'publishedAt', 'slug', 'kind'])
    expect(silent).not.toContain(name)
})

test('the audit log is read from its latest act back', async () => {
  for (const name of ['One', 'Two', 'Three', 'Four']) await site.create('topics', { name, kind: 'subject' })
  const answer = await rest(site, 'admin', 'get', '/audit-log?limit=4')
  const { docs } = (await answer.json()) as { docs: { seq: number }[] }
  const seqs = docs.map(({ seq }) => seq)
  expect(seqs).toHaveLength(4)
  expect(seqs).toEqual([...seqs].sort((a, b) => b - a))
  expect(seqs[0]).toBeGreaterThan(seqs[3] ?? Infinity)
})

test('the list says of a commentary what readers see, also after an unpublish', async () => {
  expect(fieldsOf('articles').map((field) => nameOf(field) === '_status' && part(field, 'Cell'))).toContainEqual(
    expect.stringContaining('StatusCell'),
  )
  const { payload } = site
  const [live, changed, withdrawn] = await Promise.all(['A', 'B', 'C'].map((title) => site.publish(title)))
  await rest(site, 'editor', 'patch', `/articles/${changed?.id}?draft=true`, { standfirst: 'A change.' })
  await rest(site, 'editor', 'patch', `/articles/${withdrawn?.id}`, { _status: 'draft' })
  const label = async (id: string | undefined, cellData: string) => {
    const cell = await StatusCell({ cellData, link: false, payload, rowData: { id } })
    return (cell.props as { children: string }).children
  }
  expect(await label(live?.id, 'published')).toBe('Live')
  // Payload says the same of both.
  expect(await label(changed?.id, 'changed')).toBe('Live, with changes')
  expect(await label(withdrawn?.id, 'changed')).toBe('Withdrawn')
})

test('no list has the buttons of Payload for many records; those of ours stand where records may go', () => {
  const { config } = site.payload
  for (const collection of config.collections)
    expect(collection, collection.slug).toMatchObject({ disableBulkEdit: true, disableBulkDelete: true })
  const withActs = config.collections.filter(({ admin }) =>
    JSON.stringify(admin.components?.beforeListTable ?? []).includes('BulkActs'),
  )
  expect(withActs.map(({ slug }) => slug).sort()).toEqual(
    ['articles', 'authors', 'disclaimers', 'media', 'topics', 'users'].sort(),
  )
})
