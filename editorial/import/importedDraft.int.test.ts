import { createHash } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { importHere } from '@/testing/importHere'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const imported = async (text: string, role: 'editor' | 'writer' = 'editor') => {
  const outcome = await importHere(await site.request(role), Buffer.from(text))
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  const asked = { collection: 'articles', id: outcome.id, draft: true, depth: 1, overrideAccess: true } as const
  return { ...outcome, commentary: await site.payload.findByID(asked) }
}
const sentences = 'The lock was opened on Monday, and nobody asked who would close it again before the winter. '.repeat(
  3,
)

test('a disclaimer that names another institution keeps its own words, with a point to check', async () => {
  const general =
    'The views expressed in this {kind} are the {author’s}, and do not represent those of {publisher} or any other body.'
  await site.create('disclaimers', { title: 'Ours', appliesTo: 'all', wordings: [{ text: general }] })
  const named = (institution: string) =>
    `On the locks of ${institution}\n\nBy Ana Marić\n\n${sentences}\n\nThe views expressed in this Commentary are the author’s, and do not represent those of ${institution} or any other body.`
  const { publisherName } = await site.payload.findGlobal({ slug: 'settings', overrideAccess: true })
  expect((await imported(named(publisherName))).commentary).toMatchObject({ disclaimerMode: 'rule' })

  const other = await imported(named('the Quay Foundation'))
  expect(other.commentary).toMatchObject({ disclaimerMode: 'chosen', disclaimers: [{ proposed: true }] })
  const [own] = other.commentary.disclaimers ?? []
  expect(typeof own === 'object' ? own.wordings[0]?.text : '').toContain(
    'those of the Quay Foundation or any other body',
  )
  expect(other.report.toDo.map(({ what }) => what).join(' ')).toMatch(/names Quay Foundation, not/)
})

test('a past day in the text is that of first publication at the desk, for those who may set it', async () => {
  const dated = (title: string, day: string) => `${title}\n\nBy Ana Marić\n${day}\n\n${sentences}`
  expect((await imported(dated('On old locks', '3 May 2024'))).commentary.publishedAt).toBe('2024-05-03T11:00:00.000Z')
  const future = await imported(dated('On new locks', '3 May 2190'))
  expect(future.commentary.publishedAt ?? null).toBeNull()
  expect(future.report.toDo.map(({ text }) => text)).toContain('3 May 2190')
  expect(
    (await imported(dated('On a writer’s locks', '3 May 2024'), 'writer')).commentary.publishedAt ?? null,
  ).toBeNull()
})

test('the language is proposed where it is not the publisher’s, the post goes to the author, key points to theirs', async () => {
  const text =
    'Das Tor am Fluss\n\nVon Greta Ohlsen, Direktorin, Institut für Gezeiten\n\nKernpunkte\n\n- Das Tor steht offen.\n- Niemand schließt es.\n\n' +
    'Die Schleuse wurde am Montag geöffnet, und niemand fragte, wer sie vor dem Winter wieder schließen würde. '.repeat(
      3,
    )
  const { commentary } = await imported(text)
  expect(commentary).toMatchObject({
    language: 'de',
    keyPoints: [{ text: 'Das Tor steht offen.' }, { text: 'Niemand schließt es.' }],
  })
  expect(commentary.authors).toMatchObject([
    { name: 'Greta Ohlsen', affiliations: [{ position: 'Direktorin', organisation: 'Institut für Gezeiten' }] },
  ])
  expect(
    (await imported(`On gates by the river\n\nBy Ana Marić\n\n${sentences}`)).commentary.language ?? null,
  ).toBeNull()
})

test('a text is the same with other space at its ends, and one from before that rule is known too', async () => {
  const text = `On quays at low tide\n\nBy Ana Marić\n\n${sentences.trim()}\n`
  const { id } = await imported(text)
  expect(await importHere(await site.request('editor'), Buffer.from(`${text}\n\n \n`))).toMatchObject({
    state: 'unchanged',
    id,
  })
  // The hash that was stored of a text as it was, its last line end included.
  const importHash = createHash('sha256').update(text).digest('hex')
  await site.payload.update({ collection: 'articles', id, data: { importHash }, draft: true, overrideAccess: true })
  expect(await importHere(await site.request('editor'), Buffer.from(text))).toMatchObject({
    state: 'unchanged',
    id,
  })
})

test('a text that names more than the fields of a draft hold is a draft, and the report has the whole', async () => {
  const long = (length: number) => 'river '.repeat(length).slice(0, length).trim()
  const names = Array.from({ length: 25 }, (_, at) => `Ana ${'BCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(at)}uay`)
  const head = ['---', `title: ${long(400)}`, `description: ${long(900)}`, `authors: [${names.join(', ')}]`, '---']
  const file = Buffer.from(`${head.join('\n')}\n\n${sentences}`)
  const outcome = await importHere(await site.request('editor'), file, { fileName: 'a.md' })
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  const told = outcome.report.toDo.map(({ text }) => text)
  for (const whole of [long(400), long(900), names.slice(20).join(', ')]) expect(told).toContain(whole)
})
