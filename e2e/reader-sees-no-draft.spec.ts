import { paragraphs } from './support/api'
import { expect, test } from './support/test'

const canary = 'zq7canaryzq7'

test('the address of a draft in the admin leads a reader to the login and shows no word of it', async ({
  reader,
  api,
}) => {
  const words = { title: `Never shown ${canary}`, standfirst: canary, body: paragraphs(canary) }
  const draft = await api.create('articles', words, '?draft=true')
  await reader.goto(`/admin/collections/articles/${draft.id}`)
  await expect(reader).toHaveURL(/\/admin\/login/)
  expect(await reader.content()).not.toContain(canary)
})
