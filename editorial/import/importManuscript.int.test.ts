import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { decodeLexical } from '@/domain/body/decodeLexical'
import { plainText } from '@/domain/body/plainText'
import { importHere } from '@/testing/importHere'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { outcomeText } from './outcomeText'
import { unaccounted } from './unaccounted'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const seedAt = path.resolve('..', 'shared', 'seed', 'commentary.txt')
const files = [
  path.resolve('testing', 'fixtures', 'commentary.txt'),
  path.resolve('testing', 'fixtures', 'two-authors.txt'),
  ...(existsSync(seedAt) ? [seedAt] : []),
]

const counts = async () => {
  const count = async (collection: 'articles' | 'authors' | 'disclaimers') =>
    (await site.payload.count({ collection, overrideAccess: true })).totalDocs
  return [await count('articles'), await count('authors'), await count('disclaimers')]
}

describe.each(files)('%s', (file) => {
  test('becomes a draft and a report that together hold every line of it; a second time changes nothing', async () => {
    const bytes = readFileSync(file)
    const outcome = await importHere(await site.request('editor'), bytes)
    if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
    const commentary = await site.payload.findByID({
      collection: 'articles',
      id: outcome.id,
      draft: true,
      depth: 1,
      overrideAccess: true,
    })
    expect(commentary._status).toBe('draft')
    const { body, faults } = decodeLexical(commentary.body, { picture: () => null, href: () => null })
    expect(faults).toEqual([])
    const reported = Object.values(outcome.report).flatMap((lines) => lines.map(({ text }) => text ?? ''))
    const kept = [commentary.title ?? '', commentary.standfirst ?? '', plainText(body), ...reported]
    expect(unaccounted(bytes.toString('utf8'), kept)).toEqual([])
    expect(unaccounted(`${bytes.toString('utf8')}\nA line that nobody kept`, kept)).toEqual(['A line that nobody kept'])

    const before = await counts()
    const again = await importHere(await site.request('editor'), bytes)
    expect(again).toMatchObject({ state: 'unchanged', id: outcome.id })
    expect(await counts()).toEqual(before)
  })
})

test('tells who brings the same text again nothing of what became of it', async () => {
  const bytes = Buffer.from(
    'On gates\n\nBy Ana Marić\n\nGates are opened from within, as every siege has shown so far.\n',
  )
  const outcome = await importHere(await site.request('editor'), bytes)
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  const changed = { collection: 'articles', id: outcome.id, data: { title: 'A secret title' }, draft: true } as const
  await site.payload.update({ ...changed, overrideAccess: true })
  const again = await importHere(await site.request('writer'), bytes)
  expect(again).toMatchObject({ state: 'unchanged', title: 'On gates' })
})

test('a known author is matched with accents aside, a new one proposed with the bio', async () => {
  await site.create('authors', { name: 'Mária Kovačová', bios: [{ text: 'Mária Kovačová is a historian.' }] })
  const text =
    'On walls\n\nBy Maria Kovacova and Tom Brook\n\nWalls keep their secrets badly, as anyone knows who has lived behind one for long.\n'
  const outcome = await importHere(await site.request('editor'), Buffer.from(text))
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  const { docs } = await site.payload.find({
    collection: 'authors',
    where: { name: { in: ['Mária Kovačová', 'Maria Kovacova', 'Tom Brook'] } },
    overrideAccess: true,
  })
  expect(docs.map(({ name, proposed }) => [name, proposed]).sort()).toEqual([
    ['Mária Kovačová', false],
    ['Tom Brook', true],
  ])
})

test('a wording of the house is known again, whatever the number of authors', async () => {
  const wordings = [{ text: 'The opinions in this {kind} are the {author’s} own.' }]
  const own = await site.create('disclaimers', { title: 'TestSite', appliesTo: 'nothing', wordings })
  const text =
    'On doors\n\nBy Tom Brook and Ana Field\n\nDoors are walls that have thought better of it, and cities are made of both of them.\n\nThe opinions in this Commentary are the authors’ own.\n'
  const outcome = await importHere(await site.request('editor'), Buffer.from(text))
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  const commentary = await site.payload.findByID({
    collection: 'articles',
    id: outcome.id,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  expect([commentary.disclaimerMode, commentary.disclaimers]).toEqual(['chosen', [own.id]])
})

test('what cannot be read is refused with a sentence, and nothing is half made', async () => {
  const before = await counts()
  for (const bytes of [
    new Uint8Array(),
    Buffer.from([80, 75, 3, 4]),
    Buffer.from([0x41, 0x00, 0x42]),
    Buffer.alloc(20_000_000, 65),
  ]) {
    const outcome = await importHere(await site.request('editor'), bytes)
    expect(outcome).toMatchObject({ state: 'refused', refusal: expect.stringMatching(/^[A-Z].*[.?]$/) as unknown })
  }
  expect(await counts()).toEqual(before)
})

test('a text without title or author becomes a draft that says so', async () => {
  const outcome = await importHere(
    await site.request('writer'),
    Buffer.from('Only one sentence, which ends with a full stop.\n'),
  )
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  expect(outcome.report.toDo.map(({ what }) => what)).toEqual(
    expect.arrayContaining([expect.stringContaining('No title'), expect.stringContaining('No author')]),
  )
})

test('a writer who brings a colleague’s text learns no id of a draft that they may not open', async () => {
  const text = Buffer.from(
    'Tides of the estuary\n\nBy Ana Marić\n\nThe estuary fills twice a day, and nobody asks why.\n',
  )
  const made = await importHere(await site.request('editor'), text)
  if (made.state !== 'draft') throw new Error(JSON.stringify(made))
  const again = await importHere(await site.request('writer'), text)
  expect(again).toEqual({ state: 'unchanged', id: null, title: 'Tides of the estuary', trashed: false })
  expect(outcomeText(again, 'http://localhost')).not.toContain(made.id)
  expect(outcomeText(again, 'http://localhost')).not.toContain('/admin')
})
