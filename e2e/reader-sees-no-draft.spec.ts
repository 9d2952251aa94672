import { paragraphs } from './support/api'
import { expect, test } from './support/stories'

const canary = 'zq7canaryzq7'

test('no address shows a reader a word of a draft', async ({ reader, api }) => {
  const { piece } = await api.publish('Harbour lights in winter')
  const draft = await api.create(
    'articles',
    { title: `Never shown ${canary}`, standfirst: canary, body: paragraphs(canary) },
    '?draft=true',
  )
  await api.update('articles', piece.id, { title: `Half rewritten ${canary}`, body: paragraphs(canary) }, '?draft=true')
  const trashed = await api.publish(`Trashed ${canary}`)
  await api.update('articles', trashed.piece.id, { deletedAt: new Date().toISOString() })

  const addresses = [
    '/',
    '/feed.xml',
    '/sitemap.xml',
    '/sitemaps/commentary-1.xml',
    '/sitemaps/authors-1.xml',
    `/search?q=${canary}`,
    `/commentary/never-shown-${canary}`,
    `/commentary/trashed-${canary}`,
    `/commentary/${String(piece.slug)}`,
    `/preview/${draft.id}`,
    '/api/articles?limit=100',
    '/api/articles?draft=true&limit=100',
    '/api/articles?trash=true&limit=100',
    '/api/articles/versions',
    `/api/articles/${draft.id}`,
    `/api/articles/${draft.id}?draft=true`,
    `/api/articles/${piece.id}?draft=true`,
    `/api/articles/${trashed.piece.id}?trash=true`,
    `/api/articles?where[title][like]=${canary}&draft=true`,
  ]
  for (const address of addresses) {
    const answer = await reader.request.get(address)
    const said = (await answer.text()).replaceAll(`q=${canary}`, '').replaceAll(`value="${canary}"`, '')
    expect(answer.status(), address).toBeLessThan(500)
    const mayEcho =
      address.startsWith('/search') || address.startsWith('/commentary/') || address.startsWith('/preview/')
    if (!mayEcho) expect(said, address).not.toContain(canary)
    expect(said, address).not.toContain(`Never shown ${canary}`)
    expect(said, address).not.toContain(`Half rewritten ${canary}`)
  }
  const count = await reader.request.get(`/api/articles/count?where[title][like]=${canary}`)
  expect(await count.json()).toEqual({ totalDocs: 0 })

  await reader.goto(`/admin/collections/articles/${draft.id}`)
  await expect(reader).toHaveURL(/\/admin\/login/)
  expect(await reader.content()).not.toContain(canary)
})
