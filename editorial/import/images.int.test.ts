import { readdirSync } from 'node:fs'

import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { readBody } from '@/domain/body/readBody'
import { rest } from '@/testing/rest'
import { importHere } from '@/testing/importHere'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { docxWith } from './formats/documents.fixtures'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const png = async (background: string) => ({
  name: `${background}.png`,
  bytes: new Uint8Array(
    await sharp({ create: { width: 60, height: 40, channels: 3, background } })
      .png()
      .toBuffer(),
  ),
})
const files = (): string[] => {
  const { staticDir = '' } = site.payload.collections.media.config.upload
  return readdirSync(staticDir)
}
const media = async () =>
  (await site.payload.find({ collection: 'media', sort: 'createdAt', overrideAccess: true })).docs
const opened = (title: string) => [
  title,
  'By Ana Marić',
  'The quay was opened on Monday, and nobody asked who would close it again before the winter comes.',
]
const bring = async (bytes: Uint8Array, role: 'writer' | 'editor' = 'writer') =>
  importHere(await site.request(role), bytes, { fileName: 'a.docx' })

test('images of a file are figures of the draft and in the library, unseen until they are complete and published', async () => {
  const [grey, red] = [await png('grey'), await png('red')]
  const cut = { name: 'cut.png', bytes: grey.bytes.slice(0, 20) }
  const images = [
    { alt: 'A grey quay', part: grey },
    { alt: 'image.png', part: red },
    { alt: 'The same quay', part: grey },
    { alt: '', part: cut },
    { alt: '', link: 'https://example.org/quay.png' },
  ]
  const bytes = docxWith(opened('On quays with images'), images)
  const outcome = await bring(bytes)
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  const [first, second, ...more] = await media()
  expect([first?.alt, second?.alt, more]).toEqual(['A grey quay', '', []])
  const commentary = await site.payload.findByID({
    collection: 'articles',
    id: outcome.id,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  expect(readBody(commentary.body).media).toEqual([first?.id, second?.id, first?.id])
  expect(JSON.stringify(commentary.body)).toContain('"alt":"The same quay"')

  const { taken, toDo } = outcome.report
  const [one, two] = [first?.filename ?? '', second?.filename ?? '']
  expect(taken.map(({ what }) => what)).toContain(
    `The image Image 1, in the library as ${one}; it needs its credit and licence.`,
  )
  const left = toDo.map(({ what }) => what)
  expect(left.filter((what) => what.includes(one))).toHaveLength(1)
  expect(left).toContain(
    `Open ${two} in Media: say what it shows, for a reader who cannot see it, name its creator and source, and choose its licence.`,
  )
  expect(left).toContainEqual(
    expect.stringMatching(/^The image Image 4 stands here and was not taken: .*cannot be read\b/),
  )
  expect(left).toContainEqual(
    expect.stringMatching(/^The image Image 5 .*links to it \(https:\/\/example.org\/quay.png\)/),
  )

  expect((await rest(site, 'anonymous', 'get', `/media/file/${one}`)).status).toBe(403)
  const publish = () => rest(site, 'editor', 'patch', `/articles/${outcome.id}`, { _status: 'published' })
  const refused = await publish()
  const words = await refused.text()
  expect(refused.status, words).toBe(400)
  expect(words).toContain(`Figure ${two}: The image has no alternative text. Open it in Media and say what it shows.`)
  expect(words).toContain(`Figure ${one}: The image has no licence.`)

  const without = await rest(site, 'editor', 'patch', `/media/${second?.id ?? ''}`, { licence: 'CC0-1.0' })
  expect([without.status, await without.text()]).toEqual([400, expect.stringContaining('This field is needed.')])
  for (const image of [first, second]) {
    const change = { alt: 'A quay', licence: 'CC0-1.0' }
    expect((await rest(site, 'editor', 'patch', `/media/${image?.id ?? ''}`, change)).status).toBe(200)
  }
  for (const author of commentary.authors ?? [])
    await site.payload.update({
      collection: 'authors',
      id: typeof author === 'string' ? author : author.id,
      data: { proposed: false },
      overrideAccess: true,
    })
  const answer = await publish()
  expect(answer.status, await answer.clone().text()).toBe(200)
  expect((await rest(site, 'anonymous', 'get', `/media/file/${one}`)).status).toBe(200)

  const before = files()
  expect(await bring(bytes, 'editor')).toMatchObject({ state: 'unchanged', id: outcome.id })
  expect([(await media()).length, files()]).toEqual([2, before])
})

test('a draft that is refused leaves neither an image nor a file', async () => {
  const before = [await media(), files()]
  const image = { alt: 'A blue quay', part: await png('blue') }
  const lines = opened('On a quay that is refused')
  const hook = site.payload.collections.articles.config.hooks.beforeChange
  hook.push(() => {
    expect(files().length).toBeGreaterThan(before[1]?.length ?? 0)
    throw new Error('the draft is refused')
  })
  await expect(bring(docxWith(lines, [image]))).rejects.toThrow('the draft is refused')
  hook.pop()
  expect([await media(), files()]).toEqual(before)
})

test('where a later image cannot be stored, those before it are removed', async () => {
  const before = [await media(), files()]
  const images = [
    { alt: '', part: await png('green') },
    { alt: '', part: await png('yellow') },
  ]
  const create = site.payload.create.bind(site.payload)
  const stored: string[] = []
  const failing = vi.spyOn(site.payload, 'create').mockImplementation(async (options: { collection: string }) => {
    if (options.collection !== 'media') return create(options as never)
    stored.push(...files())
    if (failing.mock.calls.filter(([{ collection }]) => collection === 'media').length > 1)
      throw new Error('The disk is full.')
    return create(options as never)
  })
  await expect(bring(docxWith(opened('On quays on a full disk'), images))).rejects.toThrow('The disk is full.')
  failing.mockRestore()
  expect(stored.length).toBeGreaterThan((before[1]?.length ?? 0) * 2)
  expect([await media(), files()]).toEqual(before)
})

test('images that would take longer than a minute together are left out, with the reason; words come from any use', async () => {
  const grey = await png('brown')
  const images = [
    { alt: '', part: grey },
    { alt: 'A brown quay', part: grey },
    { alt: '', part: await png('black') },
  ]
  const now = performance.now.bind(performance)
  const create = site.payload.create.bind(site.payload)
  let passed = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now() + passed)
  vi.spyOn(site.payload, 'create').mockImplementation(async (options: { collection: string }) => {
    const made = await create(options as never)
    if (options.collection === 'media') passed = 60_001
    return made
  })
  const outcome = await bring(docxWith(opened('On quays in a minute'), images))
  vi.restoreAllMocks()
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  expect((await media()).at(-1)?.alt).toBe('A brown quay')
  expect(outcome.report.toDo.map(({ what }) => what)).toContainEqual(
    expect.stringMatching(/^The image Image 3 .*: storing the images before it took a minute\./),
  )
})

test('an empty alternative text is for imports alone', async () => {
  const form = await site.upload()
  form.set('_payload', JSON.stringify({ alt: '' }))
  const answer = await rest(site, 'editor', 'post', '/media', form)
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('This field is needed.')])
})

test('a dry run tells of a file with images what would be made, and stores neither draft nor image', async () => {
  const count = async () => (await site.payload.count({ collection: 'articles', overrideAccess: true })).totalDocs
  const before = [await count(), await media(), files()]
  const bytes = docxWith(opened('On quays that nobody stores'), [{ alt: 'A blue quay', part: await png('blue') }])
  const outcome = await importHere(await site.request(null), bytes, { fileName: 'a.docx' }, { isTrial: true })
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  expect(outcome.report.toDo.map(({ what }) => what).join('\n')).toContain('a dry run stores no image')
  expect([await count(), await media(), files()]).toEqual(before)
})
