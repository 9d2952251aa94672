import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { limits } from '@/domain/limits'

import { inTrash, selectedRecords } from './selectedRecords'

const listed = { kind: { equals: 'analysis' } }
const fetched = vi.fn<(url: string) => Promise<Response>>()
beforeEach(() => {
  fetched.mockResolvedValue(Response.json({ docs: [{ id: '1', title: 'Quays' }, { id: '2' }] }))
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  fetched.mockReset()
  vi.unstubAllGlobals()
})

const source = { collection: 'articles', title: 'title', zone: null }
const asked = () => new URL(fetched.mock.calls[0]?.[0] ?? '', 'https://site.example').searchParams

test('the records of a list are named, one more than may be changed', async () => {
  expect(await selectedRecords({ ...source, trash: false }, listed)).toEqual([
    { id: '1', title: 'Quays' },
    { id: '2', title: 'Untitled' },
  ])
  expect(asked().get('where[kind][equals]')).toBe('analysis')
  expect(asked().get('limit')).toBe(String(limits.bulk + 1))
  expect(asked().has('trash')).toBe(false)
})

test('in the list of the trash only what is in it is named', async () => {
  await selectedRecords({ ...source, trash: true }, listed)
  expect(asked().get('trash')).toBe('true')
  expect(asked().get('where[and][1][deletedAt][exists]')).toBe('true')
  expect(inTrash(listed)).toEqual({ and: [listed, { deletedAt: { exists: true } }] })
})

test('a site that cannot answer names none', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  expect(await selectedRecords({ ...source, trash: false }, listed)).toBeNull()
  fetched.mockResolvedValueOnce(Response.json({ errors: [] }))
  expect(await selectedRecords({ ...source, trash: false }, listed)).toBeNull()
})
