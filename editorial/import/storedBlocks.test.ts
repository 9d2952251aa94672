import { expect, test } from 'vitest'

import type { ManuscriptImage } from './Manuscript'
import { storedBlocks } from './storedBlocks'
import { alternativeText } from '@/domain/alternativeText'

test.each([
  ['A quay\n at dusk', 'A quay at dusk'],
  ['image1.png', ''],
  ['C:\\pictures\\quay.JPG', ''],
  ['\u200B', ''],
  ['turned \u202E round', ''],
  ['x'.repeat(300), 'x'.repeat(300)],
  [`${'x'.repeat(298)}😀😀`, `${'x'.repeat(298)}…`],
])('the alternative text %j of a file is stored as %j', (inFile, stored) => {
  expect(alternativeText(inFile)).toBe(stored)
})

test('the whole of an alternative text that is cut is in the report', () => {
  const alt = 'A quay '.repeat(60)
  const media: ManuscriptImage = { name: 'Image 1', alt, bytes: new Uint8Array() }
  const images = new Map([[media, { id: '1', filename: 'quay.webp', alt: alternativeText(alt) }]])
  const { body, toDo } = storedBlocks([{ type: 'figure', media, caption: [] }], images)
  expect(body).toEqual([{ type: 'figure', media: '1', caption: [] }])
  expect(toDo).toMatchObject([{ what: expect.stringContaining('too long and is cut') as string, text: alt }])
})

test('an image that is not stored leaves its caption and a thing to do', () => {
  const media: ManuscriptImage = { name: 'Image 1', alt: 'A quay', bytes: null, fault: 'it is a GIF' }
  const caption = [{ type: 'text' as const, text: 'At dusk' }]
  const { body, taken, toDo } = storedBlocks([{ type: 'figure', media, caption }], new Map())
  expect([body, taken]).toEqual([[{ type: 'paragraph', children: caption }], []])
  expect(toDo).toEqual([
    {
      what: 'The image Image 1 described as “A quay” stands here and was not taken: it is a GIF. Upload it and add it as a figure. Its caption stands here as a paragraph: move it into the figure.',
      text: 'At dusk',
    },
  ])
})

const figureOf = (media: ManuscriptImage, words = '') => ({
  type: 'figure' as const,
  media,
  caption: words === '' ? [] : [{ type: 'text' as const, text: words }],
})
const held = (alt: string): ManuscriptImage => ({ name: 'Image 1', alt, bytes: new Uint8Array() })

test('an image that stands twice is reported once, and each use keeps the words that the library does not have', () => {
  const uses = [held('A quay'), held('The quay at dusk'), held('')]
  const images = new Map(uses.map((image) => [image, { id: '1', filename: 'quay.webp', alt: 'A quay' }]))
  const { body, taken, toDo } = storedBlocks(
    uses.map((image) => figureOf(image)),
    images,
  )
  expect(body).toEqual([
    { type: 'figure', media: '1', caption: [] },
    { type: 'figure', media: '1', caption: [], alt: 'The quay at dusk' },
    { type: 'figure', media: '1', caption: [] },
  ])
  expect([taken.length, toDo.length]).toEqual([1, 1])
  expect(toDo[0]?.what).toContain('check its alternative text, name')
})

test('an image without words that describe it needs them, one whose words end in an ellipsis is not cut', () => {
  const toDoOf = (alt: string) => {
    const image = held(alt)
    return storedBlocks([figureOf(image)], new Map([[image, { id: '1', filename: 'quay.webp', alt }]])).toDo
  }
  expect(toDoOf('')).toEqual([{ what: expect.stringContaining('say what it shows') as string }])
  expect(toDoOf('A quay…')).toEqual([{ what: expect.not.stringContaining('cut') as string }])
})

test('an image that the library refused is named with the reason; without a caption nothing stands in its place', () => {
  const image = held('')
  const { body, toDo } = storedBlocks([figureOf(image)], new Map([[image, { fault: 'it was refused: too wide' }]]))
  expect(body).toEqual([])
  expect(toDo[0]?.what).toContain('Image 1 stands here and was not taken: it was refused: too wide.')
})
