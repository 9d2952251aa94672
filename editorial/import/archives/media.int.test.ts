import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { wxr, wxrPost } from './archives.fixtures'
import { ghost } from './ghost'
import { importPost } from './importPost'
import { MediaFolder } from './MediaFolder'
import { wordpress } from './wordpress'

let site: TestSite
let folder: string
beforeAll(async () => {
  site = await openTestSite()
  folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-'))
  mkdirSync(path.join(folder, '2021'))
  for (const [name, background] of [
    ['lead', '#234'],
    ['text', '#543'],
  ] as const) {
    const image = sharp({ create: { width: 60, height: 40, channels: 3, background } }).jpeg()
    writeFileSync(path.join(folder, '2021', `${name}.jpg`), await image.toBuffer())
  }
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await site.close()
})

const uploads = 'https://old.example/wp-content/uploads/2021'
const words = 'The lock was opened on Monday, and nobody asked who would close it again before the winter. '.repeat(2)
const content = `<p>${words}</p><figure><img src="${uploads}/text-300x200.jpg" alt="A lock"><figcaption>By night.</figcaption></figure><p>${words}</p><img src="${uploads}/gone.jpg" alt="Gone"><p>${words}</p>`
const field = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`
const attachment = `<item><title>lead</title><wp:post_id>31</wp:post_id><wp:post_type>attachment</wp:post_type>
<wp:attachment_url>${uploads}/lead.jpg</wp:attachment_url>
<excerpt:encoded><![CDATA[The harbour at noon. Photo: Ana Marić/Flickr/CC BY 4.0]]></excerpt:encoded>${field('_wp_attachment_image_alt', 'A harbour')}</item>`

async function postOf(id: number) {
  const xml = wxr(wxrPost({ id, slug: `with-images-${id}`, content, extra: field('_thumbnail_id', '31') }), attachment)
  for await (const entry of wordpress(() => [xml])) if (entry.type === 'post') return entry.post
  throw new Error('There is no post.')
}
const images = async () => (await site.payload.count({ collection: 'media', overrideAccess: true })).totalDocs

test('images of a post that the folder holds become media, figures and its lead, and those it lacks are named', async () => {
  const media = new MediaFolder(folder)
  const request = await site.request(null)
  const trial = await importPost(request, await postOf(11), { media, isTrial: true })
  expect(await images()).toBe(0)
  expect(trial.state === 'draft' && JSON.stringify(trial.report.toDo)).toContain('gone.jpg')

  const outcome = await importPost(await site.request(null), await postOf(11), { media })
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  expect(await images()).toBe(2)
  const asked = { collection: 'articles', id: outcome.id, draft: true, depth: 1, overrideAccess: true } as const
  const { lead, body } = await site.payload.findByID(asked)
  expect(lead).toMatchObject({
    alt: 'A harbour',
    caption: 'The harbour at noon.',
    creator: 'Ana Marić',
    licence: 'CC-BY-4.0',
  })
  expect(JSON.stringify(body)).toContain('"blockType":"figure"')
  expect(JSON.stringify(body)).toContain('By night.')
  const toDo = outcome.report.toDo.map(({ what }) => what).join('\n')
  expect(toDo).toContain('The image gone.jpg described as “Gone” stands here and was not taken: the folder of media')
  expect(toDo).not.toContain('lead.jpg led the post')

  expect(await importPost(await site.request(null), await postOf(11), { media })).toMatchObject({ state: 'unchanged' })
  expect(await images()).toBe(2)
})

test.each([
  ['where the export names its site', [{ key: 'url', value: 'https://ghost.example' }]],
  ['where it does not', []],
])('a post of Ghost has its images from the folder, %s', async (_, settings) => {
  const title = `From Ghost ${settings.length}`
  const image = (name: string) => `__GHOST_URL__/content/images/${name}`
  const post = {
    ...{ id: title, uuid: title, title, slug: `from-ghost-${settings.length}`, type: 'post', status: 'published' },
    ...{ published_at: '2020-02-03T04:05:06.000Z', feature_image: image('size/w600/2021/lead.jpg') },
    html: `<p>${words}</p><figure><img src="${image('2021/text.jpg')}" alt="A lock"></figure><p>${words}</p>`,
  }
  const [entry] = ghost(JSON.stringify({ db: [{ data: { posts: [post], settings } }] }), 'https://new.example')
  if (entry?.type !== 'post') throw new Error('There is no post.')
  const outcome = await importPost(await site.request(null), entry.post, { media: new MediaFolder(folder) })
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  const asked = { collection: 'articles', id: outcome.id, draft: true, depth: 1, overrideAccess: true } as const
  const { lead, body } = await site.payload.findByID(asked)
  expect(lead).toMatchObject({ filename: expect.stringMatching(/^lead/) as string })
  expect(JSON.stringify(body)).toContain('"blockType":"figure"')
  expect(outcome.report.toDo.map(({ what }) => what).join('\n')).not.toContain('not taken')
})

test('the credit at the end of a caption is that of the image, and no longer in the text', async () => {
  const caption = '<em>By night.</em> Photo: <a href="https://pictures.example/1">Tom Brook</a>/Flickr/CC BY 4.0'
  const post = await postOf(14)
  const html = post.html.replace('By night.', caption).replace('text-300x200', 'text')
  const png = await sharp({ create: { width: 50, height: 40, channels: 3, background: '#987' } })
    .jpeg()
    .toBuffer()
  writeFileSync(path.join(folder, '2021', 'text.jpg'), png)
  const outcome = await importPost(await site.request(null), { ...post, html }, { media: new MediaFolder(folder) })
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  const asked = { collection: 'articles', id: outcome.id, draft: true, depth: 0, overrideAccess: true } as const
  const body = JSON.stringify((await site.payload.findByID(asked)).body)
  expect(body).toContain('By night.')
  expect(body).not.toContain('Flickr')
  const where = { source: { equals: 'Flickr' }, sourceUrl: { exists: true } }
  const { docs } = await site.payload.find({ collection: 'media', where, overrideAccess: true })
  expect(docs).toMatchObject([
    { creator: 'Tom Brook', source: 'Flickr', licence: 'CC-BY-4.0', sourceUrl: 'https://pictures.example/1' },
  ])
})

test('a lead image that the folder lacks is a thing to do, and so is each without a folder', async () => {
  rmSync(path.join(folder, '2021', 'lead.jpg'))
  const outcome = await importPost(await site.request(null), await postOf(12), { media: new MediaFolder(folder) })
  const without = await importPost(await site.request(null), await postOf(13))
  if (outcome.state !== 'draft' || without.state !== 'draft') throw new Error()
  expect(JSON.stringify(outcome.report.toDo)).toContain('led the post and was not taken: the folder of media')
  expect(JSON.stringify(without.report.toDo)).toContain(
    'led the post and was not taken: the archive holds no images. Upload it',
  )
})
