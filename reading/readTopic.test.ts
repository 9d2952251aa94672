import { expect, test } from 'vitest'

import { memoryStore } from './memoryStore.fixtures'
import { northbank } from './northbank.fixtures'
import { readTopic } from './readTopic'
import { topic } from './stored.fixtures'

test('a topic without a description has none', async () => {
  const articles = northbank.articles.map((each) => ({ ...each, topics: ['sea'] }))
  expect(
    await readTopic(memoryStore({ ...northbank, topics: [topic('sea', 'The sea', 'subject')], articles }), 'sea', 1),
  ).toMatchObject({ state: 'found', view: { description: '' } })
})
