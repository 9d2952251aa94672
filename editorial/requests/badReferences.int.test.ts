import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { expectAnswer, expectRefused } from './badInputs.fixtures'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const nobody: [string, unknown][] = [
  ['24 digits', '000000000000000000000000'],
  ['a UUID', randomUUID()],
  ['a word', 'notanid'],
  ['an object', { $ne: null }],
  ['a list', ['x']],
  ['a number', 5],
]

describe.each(nobody)('108: %s that is nobody’s', (_, id) => {
  test('is refused wherever a record refers to another', async () => {
    const { id: commentary } = await site.publish('Refers')
    for (const body of [{ authors: [id] }, { lead: id }, { topics: [id] }, { related: [id] }, { disclaimers: [id] }]) {
      await expectRefused(site, { path: '/articles?draft=true', body }, 400)
      await expectRefused(site, { method: 'patch', path: `/articles/${commentary}?draft=true`, body }, 400)
    }
    await expectRefused(site, { method: 'patch', path: `/articles/${commentary}?draft=true`, body: { owner: id } }, 400)
    await expectRefused(site, { path: '/authors', body: { name: 'N', photo: id } }, 400)
    const topical = { title: 'T', wordings: [{ text: 'W' }], appliesTo: 'topic', topic: id }
    await expectRefused(site, { path: '/disclaimers', body: topical }, 400)
  })
})

test('108: a text that is published loses no reference silently: what is missing is named', async () => {
  const { id } = await site.publish('Text refers')
  const missing = '000000000000000000000000'
  const words = { type: 'text', version: 1, text: 'we argued', format: 0 }
  const fields = { linkType: 'internal', doc: { relationTo: 'articles', value: missing } }
  const linked = { type: 'paragraph', version: 1, children: [{ type: 'link', version: 3, fields, children: [words] }] }
  const figure = { type: 'block', version: 2, fields: { id: 'f', blockType: 'figure', media: missing, caption: null } }
  for (const block of [linked, figure]) {
    const body = { root: { type: 'root', version: 1, children: [block] } }
    const publish = { method: 'patch', path: `/articles/${id}`, body: { body, _status: 'published' } }
    expect(await expectRefused(site, publish, 400)).toContain('body')
  }
})

test('102: a commentary that nobody signs is not published', async () => {
  const { id } = await site.publish('Signed by nobody')
  const publish = { method: 'patch', path: `/articles/${id}`, body: { authors: [], _status: 'published' } }
  expect(await expectRefused(site, publish, 400)).toContain('Nobody signs this commentary')
})

describe('what a commentary refers to', () => {
  test('103: an author stays, and is said to be in use', async () => {
    const { author } = await site.publish('Byline kept')
    const said = await expectRefused(site, { method: 'delete', path: `/authors/${author}` }, 409)
    expect(said).toContain('Byline kept')
  })

  test('103: so in a bulk delete, which takes those that nobody refers to', async () => {
    const { author } = await site.publish('Byline kept in bulk')
    const { id: free } = await site.create('authors', { name: 'In no byline' })
    const where = `where[id][in][]=${author}&where[id][in][]=${free}`
    const { status, text } = await expectAnswer(site, { method: 'delete', path: `/authors?${where}` })
    expect(status).toBe(409)
    const said = JSON.parse(text) as { docs: { id: string }[]; errors: { id: string; message: string }[] }
    expect(said.docs.map(({ id }) => id)).toEqual([free])
    expect(said.errors).toEqual([expect.objectContaining({ id: author })])
    expect(said.errors[0]?.message).toContain('Byline kept in bulk')
  })

  test.each(['draft', 'published'] as const)('104: a disclaimer that a %s commentary chose stays', async (status) => {
    const { id: disclaimer } = await site.create('disclaimers', { title: 'D', wordings: [{ text: 'W' }] })
    const { id } = await site.publish(`Chooses it as ${status}`)
    const body = { disclaimerMode: 'chosen', disclaimers: [disclaimer], _status: status }
    const query = status === 'draft' ? '?draft=true' : ''
    expect((await expectAnswer(site, { method: 'patch', path: `/articles/${id}${query}`, body })).status).toBe(200)
    await expectRefused(site, { method: 'delete', path: `/disclaimers/${disclaimer}` }, 409)
  })

  test('105: an author once confirmed stays so, and the byline with it; a wording too', async () => {
    const { slug, author } = await site.publish('Old byline')
    await expectRefused(site, { method: 'patch', path: `/authors/${author}`, body: { proposed: true } }, 400)
    const { id } = await site.create('disclaimers', { title: 'D', wordings: [{ text: 'W' }] })
    await expectRefused(site, { method: 'patch', path: `/disclaimers/${id}`, body: { proposed: true } }, 400)
    const { openStore } = await import('@/reading/store')
    const { readCommentary } = await import('@/reading/readCommentary')
    const outcome = await readCommentary(await openStore(), slug, new Date().toISOString())
    expect(outcome).toMatchObject({ state: 'found', view: { byline: [{ name: 'Author of Old byline' }] } })
  })

  test.each(['lead', 'figure', 'portrait'] as const)(
    '106: an image in use as a %s stays, with its files',
    async (use) => {
      const { id: image } = await site.image()
      const figure = { type: 'block', version: 2, fields: { id: 'f', blockType: 'figure', media: image, caption: '' } }
      const words = { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 'Words.' }] }
      if (use === 'portrait') await site.create('authors', { name: 'Portrayed', photo: image })
      if (use === 'lead') await site.publish('With a lead', { lead: image })
      if (use === 'figure') {
        await site.publish('With a figure', {
          body: { root: { type: 'root', version: 1, children: [words, figure] } },
        })
      }
      await expectRefused(site, { method: 'delete', path: `/media/${image}` }, 409)
    },
  )
})
