import { expect, test } from 'vitest'

import { memoryStore } from './memoryStore.fixtures'
import { northbank } from './northbank.fixtures'
import { readHome } from './readHome'

test('the home page of a site without commentaries has none set large', async () => {
  expect(await readHome(memoryStore({ ...northbank, articles: [] }), 1)).toMatchObject({
    state: 'found',
    view: { lead: null, teasers: [] },
  })
})
