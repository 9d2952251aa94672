import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'

import { docxWith, odtWith } from './documents.fixtures'
import { readFormat } from './formats'

const startsAs = (start: string, size = 60): Uint8Array => {
  const bytes = new Uint8Array(Math.max(size, start.length))
  bytes.set(Uint8Array.from(start, (character) => character.charCodeAt(0)))
  return bytes
}
const png = startsAs('\x89PNG\r\n\x1A\n')
const others: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['a.gif', startsAs('GIF89a'), /^it is a GIF, and an image must be JPEG, PNG or WebP$/],
  ['a.svg', strToU8('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'), /an SVG/],
  ['a.emf', startsAs(`\x01\0\0\0${'\0'.repeat(36)} EMF`), /EMF/],
  ['a.wmf', startsAs('\xD7\xCD\xC6\x9A'), /WMF/],
  ['a.tif', startsAs('II*\0'), /a TIFF/],
  ['b.tif', startsAs('MM\0*'), /a TIFF/],
  ['a.bmp', startsAs('BM'), /BMP/],
  ['a.bin', startsAs('what is this'), /of another kind/],
  ['a.png', startsAs('\x89PNG\r\n\x1A\n', 20_000_001), /larger than 20 MB/],
]

const imagesOf = async (fileName: string, bytes: Uint8Array) => {
  const reading = await readFormat({ bytes, contentType: '', fileName })
  if (!reading.ok) throw new Error(reading.refusal)
  return reading.manuscript.blocks.flatMap((block) => (block.type === 'figure' ? [block.media] : []))
}

test('a document of Word gives its images with the words that describe them', async () => {
  const part = { name: 'image1.png', bytes: png }
  const [image] = await imagesOf('a.docx', docxWith(['Words.'], [{ alt: 'A quay at dusk', part }]))
  expect(image).toMatchObject({ name: 'Image 1', alt: 'A quay at dusk' })
  expect(new Uint8Array(image?.bytes ?? [])).toEqual(png)
})

test('a text of LibreOffice gives its images with the words that describe them', async () => {
  const [image] = await imagesOf('a.odt', odtWith([{ alt: 'A quay at dusk', part: { name: 'a.png', bytes: png } }]))
  expect(image).toMatchObject({ name: 'a.png', alt: 'A quay at dusk' })
  expect(new Uint8Array(image?.bytes ?? [])).toEqual(png)
  const [relative] = await imagesOf(
    'a.odt',
    odtWith([{ alt: '', link: './Pictures/a.png', part: { name: 'a.png', bytes: png } }]),
  )
  expect(new Uint8Array(relative?.bytes ?? [])).toEqual(png)
})

test('a web page gives the images that it holds itself', async () => {
  const data = (type: string, bytes: Uint8Array) => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
  const page = `<html><p>Words.</p><img alt="A quay" src="${data('image/png', png)}"><img src="${encodeURI(data('image/gif', startsAs('GIF89a')))}"><img src="data:image/svg+xml,%3Csvg/%3E"></html>`
  const [held, gif, svg] = await imagesOf('a.html', strToU8(page))
  expect(held).toMatchObject({ name: 'image', alt: 'A quay' })
  expect(new Uint8Array(held?.bytes ?? [])).toEqual(png)
  expect(gif).toMatchObject({ bytes: null, fault: expect.stringContaining('a GIF') as string })
  expect(svg).toMatchObject({ bytes: null, fault: expect.stringContaining('an SVG') as string })
})

test('a web page with an image that cannot be decoded, in capitals or under a long address, is read', async () => {
  const page = `<html><p>Words.</p><img src="data:image/png,%zz"><img src="DATA:image/gif,GIF89a"><img src="https://example.org/${'x'.repeat(300)}"></html>`
  const faults = (await imagesOf('a.html', strToU8(page))).map(({ fault }) => fault)
  expect(faults).toEqual([
    expect.stringContaining('of another kind'),
    expect.stringContaining('a GIF'),
    `the file only links to it (https://example.org/${'x'.repeat(180)}…), and nothing is fetched`,
  ])
})

test.each(others)('%s is named with the reason why it is not taken', async (name, bytes, fault) => {
  const shown = { alt: '', part: { name, bytes } }
  for (const [image] of [
    await imagesOf('a.docx', docxWith(['Words.'], [shown])),
    await imagesOf('a.odt', odtWith([shown])),
  ])
    // Not the image itself: a difference of 20 MB is printed until the process ends.
    expect([image?.bytes === null, image?.fault]).toEqual([true, expect.stringMatching(fault)])
})

test.each(['file:///C:/quay.png', '\\\\server\\share\\quay.png', 'https://example.org/quay.png'])(
  'an image that is only linked, as %s, is named with its address and not fetched',
  async (link) => {
    const fault = `the file only links to it (${link}), and nothing is fetched`
    const page = strToU8(`<html><p>Words.</p><img src="${link}"></html>`)
    for (const [image] of [
      await imagesOf('a.docx', docxWith(['Words.'], [{ alt: '', link }])),
      await imagesOf('a.odt', odtWith([{ alt: '', link }])),
      await imagesOf('a.html', page),
    ])
      expect(image).toMatchObject({ bytes: null, fault })
  },
)

test('whether an image can be stored makes no other text of its file', async () => {
  const identities = async (bytes: Uint8Array) => {
    const file = odtWith([{ alt: 'A quay', part: { name: 'a.png', bytes } }])
    const reading = await readFormat({ bytes: file, contentType: '', fileName: 'a.odt' })
    return reading.ok ? reading.manuscript.identities : []
  }
  expect(await identities(png)).toEqual(await identities(startsAs('GIF89a')))
  expect((await identities(png))[0]?.length).toBeLessThan(400)
})

test('of more than 100 images the first 100 are taken', async () => {
  const part = { name: 'image1.png', bytes: png }
  const images = await imagesOf('a.docx', docxWith(['Words.'], Array<object>(101).fill({ alt: '', part }) as []))
  expect(images.filter(({ bytes }) => bytes !== null)).toHaveLength(100)
  expect(images.at(-1)).toMatchObject({ bytes: null, fault: 'the file has more than 100 images' })
})
