import { expect, test } from './support/stories'

test('a change to an author, topic, image, disclaimer or setting shows on every page at once', async ({
  reader,
  api,
}) => {
  const topic = await api.create('topics', { name: 'Slow matters', kind: 'subject' })
  const disclaimer = await api.create('disclaimers', {
    title: 'For slow matters',
    appliesTo: 'topic',
    topic: topic.id,
    wordings: [{ text: 'A slow disclaimer.' }],
  })
  const { piece, author } = await api.publish('A page that must not go stale', { topics: [topic.id] })
  const page = `/commentary/${String(piece.slug)}`
  const shows = async (address: string, text: string) => {
    const answer = await reader.request.get(address)
    expect(answer.status(), address).toBe(200)
    expect(await answer.text(), address).toContain(text)
  }
  await shows(page, 'A slow disclaimer.')
  await shows('/', 'A page that must not go stale')
  await shows(`/topics/${String(topic.slug)}`, 'A page that must not go stale')

  await api.update('authors', author.id, { name: 'Renamed Person' })
  for (const address of [page, '/', '/feed.xml', `/topics/${String(topic.slug)}`])
    await shows(address, 'Renamed Person')
  await api.update('topics', topic.id, { name: 'Quick matters' })
  await shows(page, 'Quick matters')
  await api.update('disclaimers', disclaimer.id, { wordings: [{ text: 'A quick disclaimer.' }] })
  await shows(page, 'A quick disclaimer.')
  await api.setting({ publisherName: 'The Renamed House' })
  for (const address of [page, '/', '/search', '/feed.xml']) await shows(address, 'The Renamed House')
  await api.setting({ publisherName: 'Standfirst' })
})

test('what is unpublished or trashed is gone at once, and comes back as it went', async ({ reader, api }) => {
  const { piece } = await api.publish('Here and gone')
  const page = `/commentary/${String(piece.slug)}`
  const status = async () => (await reader.request.get(page)).status()
  const listed = async () => (await (await reader.request.get('/')).text()).includes('Here and gone')
  expect([await status(), await listed()]).toEqual([200, true])
  await api.update('articles', piece.id, { title: 'A newer draft' }, '?draft=true')
  await api.update('articles', piece.id, { _status: 'draft' })
  expect([await status(), await listed()]).toEqual([410, false])
  await api.update('articles', piece.id, { _status: 'published', title: 'Here and gone' })
  expect([await status(), await listed()]).toEqual([200, true])
  await api.update('articles', piece.id, { deletedAt: new Date().toISOString() })
  expect([await status(), await listed()]).toEqual([410, false])
})
