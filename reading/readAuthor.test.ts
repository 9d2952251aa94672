import { expect, test } from 'vitest'

import { memoryStore } from './memoryStore.fixtures'
import { northbank, now } from './northbank.fixtures'
import { readAuthor } from './readAuthor'
import { author } from './stored.fixtures'

test('an author is a person or an institution', async () => {
  const readCalled = (name: string) => {
    const authors = [author({ id: 'tom', slug: 'them', name })]
    return readAuthor(memoryStore({ ...northbank, authors }), 'them', 1, now)
  }
  expect(await readCalled('Institute for Coastal Law')).toMatchObject({ view: { institution: true } })
  expect(await readCalled('Tom Osei')).toMatchObject({ view: { institution: false } })
})
