import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { ArchivedPost } from '@/editorial/import/archives/Archive'
import { importPost } from '@/editorial/import/archives/importPost'
import { importHere } from '@/testing/importHere'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

import { fetchImage as fetchFrom } from './fetchImage'

let site: TestSite
let server: Server
let origin = ''
const asked: (string | undefined)[] = []
beforeAll(async () => {
  site = await openTestSite()
  const png = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'grey' } })
    .png()
    .toBuffer()
  server = createServer((request, response) => {
    asked.push(request.url)
    if (request.url === '/quay.png') response.end(png)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://old.example:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await site.close()
})

/** This test alone may ask this machine. */
const here = { addressesOf: () => Promise.resolve(['127.0.0.1']), isAllowed: () => true }
const fetchImage = (address: string) => fetchFrom(address, here)
const words = 'The quay was opened on Monday, and nobody asked who would close it again before the winter comes.'
const textWith = (title: string) =>
  `# ${title}\n\n${words}\n\n![A grey quay](${origin}/quay.png)\n\n${words}\n\n![Gone](${origin}/gone.png)\n\n${words}\n`
const bring = async (title: string, options: object) =>
  importHere(await site.request('editor'), new TextEncoder().encode(textWith(title)), { fileName: 'a.md' }, options)
const media = async () => (await site.payload.find({ collection: 'media', overrideAccess: true })).docs

test('nothing is fetched unless it is asked for, nor in a dry run', async () => {
  const plain = await bring('On quays that stay', {})
  expect(plain).toMatchObject({ state: 'draft' })
  expect(await bring('On quays that are tried', { fetchImage, isTrial: true })).toMatchObject({ state: 'draft' })
  expect([asked, await media()]).toEqual([[], []])
})

test('an image that a text links to is in the library and a figure; what could not be had is named with its reason', async () => {
  const outcome = await bring('On quays', { fetchImage })
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  expect(asked).toEqual(['/quay.png', '/gone.png'])
  const [image, ...others] = await media()
  expect([image?.alt, others]).toEqual(['A grey quay', []])
  const asDraft = { collection: 'articles', id: outcome.id, draft: true, depth: 0, overrideAccess: true } as const
  expect(JSON.stringify((await site.payload.findByID(asDraft)).body)).toContain(String(image?.id))
  expect(outcome.report.toDo.map(({ what }) => what).join('\n')).toContain(
    `The image ${origin}/gone.png described as “Gone” stands here and was not taken: it could not be fetched: its site answered 404.`,
  )
  expect(await bring('On quays', { fetchImage })).toMatchObject({ state: 'unchanged', id: outcome.id })
  expect([asked.length, (await media()).length]).toEqual([2, 1])
})

const post: ArchivedPost = {
  ...{ id: 'one', title: 'Who owns the lock?', base: null, authors: [], standfirst: null, topics: [], date: null },
  ...{ slug: '', oldPaths: [], leadImage: null, status: 'draft' as const, toDo: [], html: `<p>${words}</p>` },
}

test('the image above a post is fetched too, and named where it could not be', async () => {
  const lead = (name: string) => ({ name: `${origin}/${name}`, alt: 'A quay by night', caption: '' })
  const led = { ...post, id: 'two', title: 'Who leads?', leadImage: lead('quay.png') }
  const outcome = await importPost(await site.request(null), led, { fetchImage })
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  const asDraft = { collection: 'articles', id: outcome.id, draft: true, depth: 1, overrideAccess: true } as const
  expect((await site.payload.findByID(asDraft)).lead).toMatchObject({ alt: 'A quay by night' })
  const lost = { ...post, id: 'three', title: 'Who follows?', leadImage: lead('gone.png') }
  const without = await importPost(await site.request(null), lost, { fetchImage })
  expect(without.state === 'draft' && JSON.stringify(without.report.toDo)).toMatch(
    /gone\.png[^"]*led the post[^"]*answered 404/,
  )
})

test('the images of a post of an archive are fetched too', async () => {
  const illustrated: ArchivedPost = {
    ...post,
    html: `<p>${words}</p><figure><img src="${origin}/quay.png" alt="Again"></figure><p>${words}</p>`,
  }
  const outcome = await importPost(await site.request(null), illustrated, { fetchImage })
  if (outcome.state !== 'draft') throw new Error(JSON.stringify(outcome))
  expect((await media()).map(({ alt }) => alt).sort()).toEqual(['A grey quay', 'A quay by night', 'Again'])
})
