import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import sharp, { type Sharp } from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'

import { docIn, expectAnswer, expectRefused } from '@/editorial/requests/badInputs.fixtures'
import { openTestSite, type TestSite } from '@/testing/openTestSite'

import { claiming, flat } from './png.fixtures'

let site: TestSite
let photograph: Buffer
beforeAll(async () => {
  site = await openTestSite()
  const noise = { create: { width: 300, height: 200, channels: 3 as const, background: '#345' } }
  photograph = await sharp({ ...noise, create: { ...noise.create, noise: { type: 'gaussian', mean: 128, sigma: 40 } } })
    .jpeg()
    .toBuffer()
  await site.image()
})
afterAll(async () => site.close())
afterEach(() => {
  vi.restoreAllMocks()
})

function sending(data: Uint8Array | string, name: string, type: string) {
  const body = new FormData()
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data)
  body.set('file', new File([bytes], name, { type }))
  body.set('_payload', JSON.stringify({ alt: 'A grey field' }))
  return { path: '/media', body }
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const xml = '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="#x"?><x/>'
const html = '<!doctype html><script>alert(1)</script>'

describe('a file that is no image', () => {
  test.each([
    [80, 'an SVG with a script', svg, 'a.svg', 'image/svg+xml'],
    [80, 'an SVG called PNG', svg, 'a.png', 'image/png'],
    [81, 'XML with a stylesheet', xml, 'a.xml', 'application/xml'],
    [82, 'HTML called JPEG', html, 'a.jpg', 'image/jpeg'],
    [82, 'nothing', '', 'a.jpg', 'image/jpeg'],
    [82, 'HTML behind the first byte of a JPEG', `\u00ff${html}`, 'a.jpg', 'image/jpeg'],
    [82, 'a GIF that is a script', 'GIF89a=1;alert(1)//', 'a.gif', 'image/gif'],
    [82, 'a PDF called WebP', '%PDF-1.7', 'a.webp', 'image/webp'],
    [82, 'a RIFF that is no WebP', 'RIFF\0\0\0\0WAVEfmt ', 'a.webp', 'image/webp'],
  ])('%i: %s is refused, and no file is left', async (_, __, data, name, type) => {
    expect(await expectRefused(site, sending(data, name, type), 415)).toContain('JPEG, PNG or WebP')
  })

  test('82: the name of an image that is there already is refused, and no file is left', async () => {
    const { filename } = await site.image()
    const body = new FormData()
    body.set('file', JSON.stringify({ filename, mimeType: 'image/webp', size: 100 }))
    body.set('_payload', JSON.stringify({ alt: 'A grey field' }))
    const before = readdirSync(os.tmpdir())
    await expectRefused(site, { path: '/media', body }, 400)
    expect(readdirSync(os.tmpdir())).toEqual(before)
  })

  test('89: AVIF, whole or broken anywhere, is refused', async () => {
    const whole = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#345' } })
      .avif()
      .toBuffer()
    for (let at = 0; at < 24; at += 1) {
      const broken = Buffer.from(whole)
      broken.writeUInt8((at * 37) % 256, (at * 13) % whole.length)
      await expectRefused(site, sending(broken, 'a.avif', 'image/avif'), 415)
    }
  })
})

describe('an image that is too large for its bytes', () => {
  test.each(['png', 'jpeg'] as const)(
    '84: a flat %s of 14 000 × 14 000 is refused before a pixel is made',
    async (kind) => {
      const square = flat(14_000)
      const data = kind === 'png' ? square : await sharp(square).jpeg({ quality: 10 }).toBuffer()
      const before = process.memoryUsage().rss
      await expectRefused(site, sending(data, `a.${kind}`, `image/${kind}`), 413)
      expect(process.memoryUsage().rss - before, 'bytes').toBeLessThan(150_000_000)
    },
  )

  test.each([
    [2 ** 31 - 1, 1, 400],
    [2 ** 31 - 1, 2 ** 31 - 1, 400],
    [65_536, 32_768, 413],
    [7072, 7072, 413],
    [0, 1, 400],
  ])('85: a PNG that claims %i × %i is refused, and no pixel of it is decoded', async (width, height, status) => {
    const decoding = (['toBuffer', 'toFile', 'stats'] as const).map((name) => vi.spyOn(sharp.prototype as Sharp, name))
    const asked = sending(claiming(width, height), 'a.png', 'image/png')
    await expectRefused(site, asked, status)
    expect(decoding.map((each) => each.mock.calls.length)).toEqual([0, 0, 0])
  })

  test('84: a WebP that moves, each frame to be decoded, is refused', async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 200, height: 200, channels: 3, background } })
        .png()
        .toBuffer()
    const frames = await Promise.all(['#000', '#f00', '#fff'].map(frame))
    const moving = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer()
    await expectRefused(site, sending(moving, 'a.webp', 'image/webp'), 415)
  })

  test('18: a file of more than 25 MB is refused', async () => {
    const data = Buffer.concat([photograph, Buffer.alloc(25_000_001 - photograph.length)])
    await expectRefused(site, sending(data, 'a.jpg', 'image/jpeg'), 413)
  })
})

test.each([0.02, 0.3, 0.6, 0.95])('87: a JPEG cut off after %f of it is refused, and no file is left', async (part) => {
  const data = photograph.subarray(0, Math.floor(photograph.length * part))
  await expectRefused(site, sending(data, 'a.jpg', 'image/jpeg'), 400)
})

test.each([
  ['HTML', html],
  ['PHP', '<?php system($_GET[0]); ?>'],
  ['a packed archive', 'PK\u0003\u0004'],
])('82: a JPEG with %s behind it is made anew without', async (_, tail) => {
  const data = Buffer.concat([photograph, Buffer.from(tail)])
  const answer = await expectAnswer(site, sending(data, 'a.php.jpg', 'image/jpeg'))
  expect(answer.status, answer.text.slice(0, 300)).toBe(201)
  const folder = path.join(process.env.DATA_DIR ?? '', 'media')
  const files = readdirSync(folder)
  expect(files.filter((file) => !/^[a-z0-9-]+\.(webp|jpg)$/.test(file))).toEqual([])
  for (const file of files) expect(readFileSync(path.join(folder, file)).includes(tail)).toBe(false)
})

test('92: four of one name at once are four files', async () => {
  const asked = Array.from({ length: 4 }, () => expectAnswer(site, sending(photograph, 'same.jpg', 'image/jpeg')))
  const names = (await Promise.all(asked)).map(({ text }) => (docIn(text) as unknown as { filename: string }).filename)
  expect(new Set(names).size).toBe(4)
  const folder = path.join(process.env.DATA_DIR ?? '', 'media')
  const sums = names.map((name) =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex'),
  )
  expect(new Set(sums).size).toBe(1)
})

describe('93: an image by its address', () => {
  const addresses = [
    'http://127.0.0.1/a.png',
    'http://169.254.169.254/',
    'http://[::ffff:127.0.0.1]/',
    'https://evil.test/',
  ]

  test.each(addresses)('%s is fetched by nobody', async (url) => {
    await expectRefused(site, { method: 'get', path: `/media/paste-url?src=${encodeURIComponent(url)}` }, 404)
    const body = { alt: 'x', url, filename: 'a.png', sizes: {}, width: 1 }
    // Where a picture is edited Payload gets the file for itself.
    const edits = '?uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=10'
    await expectRefused(site, { path: `/media${edits}`, body }, 400)
  })

  test('a changed address of a file changes nothing', async () => {
    const { id, filename } = await site.image()
    const change = (body: object) => ({ method: 'patch', path: `/media/${id}`, body })
    const answer = await expectAnswer(
      site,
      change({ url: 'https://evil.test/', thumbnailURL: 'javascript:x', mimeType: 'text/html', width: 9 }),
    )
    expect(answer.text).not.toMatch(/evil|javascript/)
    expect(docIn(answer.text)).toMatchObject({ filename, mimeType: 'image/webp', width: 60 })
    await expectRefused(site, change({ filename: '../x.png' }), 400)
  })
})
