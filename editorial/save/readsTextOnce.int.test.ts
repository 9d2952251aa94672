import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import type * as decoding from '@/domain/body/decodeLexical'
import { type TestSite, openTestSite } from '@/testing/openTestSite'
import { paragraphs } from '@/testing/paragraphs'

const decoded = vi.hoisted(() => new Map<string, number>())

vi.mock('@/domain/body/decodeLexical', async (importOriginal) => {
  const original = await importOriginal<typeof decoding>()
  const decodeLexical: typeof original.decodeLexical = (stored, resolve) => {
    const text = JSON.stringify(stored)
    decoded.set(text, (decoded.get(text) ?? 0) + 1)
    return original.decodeLexical(stored, resolve)
  }
  return { ...original, decodeLexical }
})

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site.close())
beforeEach(() => decoded.clear())

it('decodes each text at most once while it saves, publishes and saves again', async () => {
  const { id } = await site.publish('Ferries', { body: paragraphs('The first text.') })
  const editor = await site.as('editor')
  decoded.clear()
  await site.payload.update({
    collection: 'articles',
    id,
    data: { _status: 'published', body: paragraphs('The second text.') },
    ...editor,
  })
  const second = [...decoded].filter(([text]) => text.includes('The second text.'))
  expect(second.map(([, times]) => times)).toEqual([1])
  expect(Math.max(...decoded.values())).toBe(1)
})
