import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { encodeLexical } from '@/domain/body/encodeLexical'
import { paragraphs } from '@/testing/paragraphs'
import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
  await site.as('editor')
})
afterAll(async () => site.close())

interface Use {
  readonly collection: string
  readonly id: string
  readonly title: string
  readonly path: string
}

const patch = (id: string, data: object, query = '?draft=true') =>
  rest(site, 'editor', 'patch', `/articles/${id}${query}`, data)
const remove = (collection: string, id: string) => rest(site, 'editor', 'delete', `/${collection}/${id}?trash=true`)
const trash = (id: string) => patch(id, { deletedAt: new Date().toISOString() }, '')
const soon = () => new Date(Date.now() + 3_600_000).toISOString()

const linkTo = (relationTo: 'articles' | 'authors' | 'topics', id: string) =>
  encodeLexical(
    [
      {
        type: 'paragraph',
        children: [{ type: 'innerLink', relationTo, id, children: [{ type: 'text', text: 'see' }] }],
      },
    ],
    () => '0',
  )

async function usesFor(role: 'writer' | 'editor', collection: string, id: string): Promise<Use[]> {
  const answer = await rest(site, role, 'get', `/${collection}/${id}/uses`)
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { uses: Use[] }).uses
}

async function refusedUses(answer: Response): Promise<{ message: string; titles: string[]; uses: Use[] }> {
  expect(answer.status).toBe(409)
  const { errors } = (await answer.json()) as { errors: { message: string; data: { uses: Use[] } }[] }
  const [error] = errors
  const uses = error?.data.uses ?? []
  return { message: error?.message ?? '', titles: uses.map(({ title }) => title), uses }
}

/** A record of each kind with a commentary that refers to it, each in another way. */
const ways: readonly [string, string, () => Promise<{ collection: string; id: string; fields: object }>][] = [
  [
    'an author',
    'linked in the text',
    async () => named('authors', { name: 'Linked Person' }, (id) => ({ body: linkTo('authors', id) })),
  ],
  [
    'a topic',
    'linked in the text',
    async () => named('topics', { name: 'Linked topic', kind: 'subject' }, (id) => ({ body: linkTo('topics', id) })),
  ],
  [
    'a topic',
    'of the commentary',
    async () => named('topics', { name: 'Own topic', kind: 'subject' }, (id) => ({ topics: [id] })),
  ],
  ['a commentary', 'linked in the text', async () => other((id) => ({ body: linkTo('articles', id) }))],
  ['a commentary', 'picked as related', async () => other((id) => ({ related: [id] }))],
  [
    'a disclaimer',
    'chosen',
    async () =>
      named('disclaimers', { title: 'Chosen', appliesTo: 'nothing', wordings: [{ text: 'W' }] }, (id) => ({
        disclaimerMode: 'chosen',
        disclaimers: [id],
      })),
  ],
  ['an image', 'at the head', async () => image((id) => ({ lead: id }))],
]

async function named(collection: string, data: object, fields: (id: string) => object) {
  const { id } = await site.create(collection, data)
  return { collection, id, fields: fields(id) }
}
async function other(fields: (id: string) => object) {
  const { id } = await site.publish('Referred to')
  return { collection: 'articles', id, fields: fields(id) }
}
async function image(fields: (id: string) => object) {
  const { id } = await site.image()
  return { collection: 'media', id, fields: fields(id) }
}

describe('a record in use cannot be deleted, and its uses are named and linked', () => {
  test.each(ways)('%s %s: live, drafted, waiting, trashed', async (_, way, make) => {
    const { collection, id, fields } = await make()
    const commentary = await site.publish(`Uses it, ${way}`, fields)
    const live = await refusedUses(await remove(collection, id))
    expect(live.uses).toEqual([
      {
        collection: 'articles',
        id: commentary.id,
        title: `Uses it, ${way}`,
        path: `/admin/collections/articles/${commentary.id}`,
      },
    ])
    expect(live.message).toContain(`“Uses it, ${way}” (commentary)`)
    expect(await usesFor('editor', collection, id)).toMatchObject(live.uses)

    const without = { body: paragraphs('Nothing'), related: [], topics: [], lead: null, disclaimerMode: 'rule' }
    await patch(commentary.id, { ...without, title: 'Newer draft' })
    expect((await refusedUses(await remove(collection, id))).titles).toEqual([`Uses it, ${way}`])
    await patch(commentary.id, { ...without, _status: 'published' }, '')
    await patch(commentary.id, { ...fields, publishAt: soon() })
    expect((await refusedUses(await remove(collection, id))).titles).toEqual(['Newer draft'])
    await patch(commentary.id, without)
    expect((await refusedUses(await remove(collection, id))).titles).toEqual(['Newer draft'])
    await patch(commentary.id, { publishAt: null, ...fields })
    await trash(commentary.id)
    const trashed = await refusedUses(await remove(collection, id))
    expect(trashed.uses[0]?.path).toBe(`/admin/collections/articles/trash/${commentary.id}`)
    expect((await remove('articles', commentary.id)).status).toBe(200)
    expect(await usesFor('editor', collection, id)).toEqual([])
    expect((await remove(collection, id)).status).toBe(200)
  })

  test('a topic by a disclaimer’s rule, an image by a portrait', async () => {
    const topic = await site.create('topics', { name: 'Ruled', kind: 'subject' })
    const rule = { title: 'Rule', appliesTo: 'topic', topic: topic.id, wordings: [{ text: 'W' }] }
    const { id } = await site.create('disclaimers', rule)
    expect((await refusedUses(await remove('topics', topic.id))).uses[0]?.path).toBe(
      `/admin/collections/disclaimers/${id}`,
    )
    const photo = await site.image()
    await site.create('authors', { name: 'Portrayed', photo: photo.id })
    expect((await refusedUses(await remove('media', photo.id))).message).toContain('“Portrayed” (author)')
  })

  test('of eleven uses ten are in the sentence and all in the list', async () => {
    const topic = await site.create('topics', { name: 'Popular', kind: 'subject' })
    for (let at = 1; at <= 11; at += 1)
      await site.create('articles', { title: `Draft ${at}`, topics: [topic.id] }, true)
    const { message, uses } = await refusedUses(await remove('topics', topic.id))
    expect([message.match(/“Draft/g)?.length, /and 1 more\./.test(message), uses.length]).toEqual([10, true, 11])
  })

  test('a disclaimer chosen without overriding the rules and a link to itself do not count as uses', async () => {
    const { id } = await site.create('disclaimers', {
      title: 'Left over',
      appliesTo: 'nothing',
      wordings: [{ text: 'W' }],
    })
    await site.publish('By the rules', { disclaimers: [id] })
    expect((await remove('disclaimers', id)).status).toBe(200)
    const commentary = await site.publish('To itself')
    await patch(
      commentary.id,
      { related: [commentary.id], body: linkTo('articles', commentary.id), _status: 'published' },
      '',
    )
    expect((await remove('articles', commentary.id)).status).toBe(200)
  })
})

test('a writer sees uses in live commentaries and their own, never in another’s draft', async () => {
  const topic = await site.create('topics', { name: 'Watched', kind: 'subject' })
  await site.create('articles', { title: 'Secret draft', topics: [topic.id] }, true)
  const live = await site.publish('Known to all', { topics: [topic.id] })
  await patch(live.id, { title: 'Secret new title' })
  await rest(site, 'writer', 'post', '/articles?draft=true', { title: 'Own draft', topics: [topic.id] })
  const titles = (await usesFor('writer', 'topics', topic.id)).map(({ title }) => title)
  expect(titles.sort()).toEqual(['Known to all', 'Own draft'])
  const all = (await usesFor('editor', 'topics', topic.id)).map(({ title }) => title)
  expect(all.sort()).toEqual(['Own draft', 'Secret draft', 'Secret new title'])
})

test.each(['nothing', '..', '%00', '000000000000000000000000', "'"])('uses of %s are a 404', async (id) => {
  for (const collection of ['articles', 'media', 'topics'])
    expect((await rest(site, 'editor', 'get', `/${collection}/${encodeURIComponent(id)}/uses`)).status).toBe(404)
})
