import { afterAll, beforeAll, expect, test } from 'vitest'

import { type TestSite, openTestSite } from '@/testing/openTestSite'
import { rest } from '@/testing/rest'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

test.each([
  ['', 'Who owns the tide?', false],
  ['', 'من يملك البحر؟', true],
  ['', 'למי שייך הים?', true],
  ['ar', 'من يملك البحر؟', false],
  ['ar', 'Who owns the tide?', true],
])(
  'a commentary in “%s” (the publisher’s, where empty) of title “%s” has advice on it: %s',
  async (language, title, advised) => {
    const { id } = await site.create('articles', { title, language, kind: 'analysis' }, true)
    const answer = await rest(site, 'editor', 'get', `/articles/${id}/readiness`)
    const { advisory } = (await answer.json()) as { advisory: { field: string }[] }
    expect(advisory.some(({ field }) => field === 'language')).toBe(advised)
  },
)
