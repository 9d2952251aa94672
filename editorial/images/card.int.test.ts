import { readFile } from 'node:fs/promises'
import path from 'node:path'

import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { rest } from '@/testing/rest'
import { type TestSite, openTestSite } from '@/testing/openTestSite'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(async () => site.close())

const folder = () => path.join(process.env.DATA_DIR ?? '', 'media')

async function upload(image: Sharp, alpha = true) {
  const data = await (alpha ? image.ensureAlpha() : image).png().toBuffer()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(data)], 'drawing.png', { type: 'image/png' }))
  form.set('_payload', JSON.stringify({ alt: 'A drawing' }))
  const answer = await rest(site, 'editor', 'post', '/media', form)
  const { doc } = (await answer.json()) as { doc: { id: string } }
  return site.payload.findByID({ collection: 'media', id: doc.id, overrideAccess: true })
}

const clear = { r: 0, g: 0, b: 0, alpha: 0 }
const plain = (width: number, height: number, background: object = { r: 40, g: 90, b: 140, alpha: 1 }) =>
  sharp({ create: { width, height, channels: 4, background } })
/** A dark square in the middle of nothing. */
const drawing = async () => {
  const square = await plain(200, 200, { r: 10, g: 10, b: 10, alpha: 1 }).png().toBuffer()
  return plain(800, 600, clear).composite([{ input: square, gravity: 'centre' }])
}

type Uploaded = Awaited<ReturnType<typeof upload>>

async function cardOf({ sizes }: Uploaded) {
  const card = sizes?.card
  const bytes = await readFile(path.join(folder(), card?.filename ?? ''))
  expect(card).toMatchObject({ width: 1200, height: 630, mimeType: 'image/jpeg', filesize: bytes.length })
  const image = sharp(bytes)
  expect(await image.metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
  const pixels = await image.raw().toBuffer()
  return (x: number, y: number) => pixels[(y * 1200 + x) * 3] ?? -1
}

test('a picture that one can see through has its card whole and on white', async () => {
  const image = await upload(await drawing())
  expect(image.transparent).toBe(true)
  const red = await cardOf(image)
  for (const [x, y] of [
    [5, 5],
    [1195, 625],
    [600, 20],
  ] as const)
    expect(red(x, y)).toBeGreaterThan(250)
  expect(red(600, 315)).toBeLessThan(30)
})

test('a picture with nothing clear in it is known as such, alpha channel or not, and fills its card', async () => {
  for (const alpha of [true, false]) {
    const image = await upload(plain(1500, 900).removeAlpha(), alpha)
    expect(image.transparent).toBe(false)
    const red = await cardOf(image)
    expect(red(5, 5)).toBeLessThan(60)
  }
})

test('every picture has a card, however small it is', async () => {
  const red = await cardOf(await upload(plain(300, 200)))
  expect(red(5, 5)).toBeLessThan(60)
})

test('a new file is looked at anew, and nobody says by hand whether one sees through it', async () => {
  const { id } = await upload(await drawing())
  const form = new FormData()
  const data = await plain(1300, 700).png().toBuffer()
  form.set('file', new File([new Uint8Array(data)], 'plain.png', { type: 'image/png' }))
  form.set('_payload', JSON.stringify({ transparent: true }))
  expect((await rest(site, 'editor', 'patch', `/media/${id}`, form)).status).toBe(200)
  const after = await site.payload.findByID({ collection: 'media', id, overrideAccess: true })
  expect(after.transparent).toBe(false)
  expect((await cardOf(after))(5, 5)).toBeLessThan(60)
  await rest(site, 'editor', 'patch', `/media/${id}`, { transparent: true })
  expect((await site.payload.findByID({ collection: 'media', id, overrideAccess: true })).transparent).toBe(false)
})
