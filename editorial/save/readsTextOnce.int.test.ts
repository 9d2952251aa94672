import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import type * as decoding from '@/domain/body/decodeLexical'
import type * as measuring from '@/domain/body/normalise/measureFault'
import { type TestSite, openTestSite } from '@/testing/openTestSite'
import { paragraphs } from '@/testing/paragraphs'

const decoded = vi.hoisted(() => new Map<string, number>())
const normalised = vi.hoisted(() => ({ times: 0 }))

// Every normalisation begins with a measure.
vi.mock('@/domain/body/normalise/measureFault', async (importOriginal) => {
  const original = await importOriginal<typeof measuring>()
  const measureFault: typeof original.measureFault = (root) => {
    normalised.times += 1
    return original.measureFault(root)
  }
  return { ...original, measureFault }
})

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
  normalised.times = 0
  await site.payload.update({
    collection: 'articles',
    id,
    data: { _status: 'published', body: paragraphs('The second text.') },
    ...editor,
  })
  const second = [...decoded].filter(([text]) => text.includes('The second text.'))
  expect(second.map(([, times]) => times)).toEqual([1])
  expect(Math.max(...decoded.values())).toBe(1)
  // Once to make it one that can be stored, once to see whether it can be published.
  expect(normalised.times).toBe(2)
})
