import { expect, test } from 'vitest'

import type { ManuscriptBlock } from '@/editorial/import/Manuscript'

import { withFetchedImages } from './withFetchedImages'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const figure = (name: string, alt = '', bytes: Uint8Array | null = null): ManuscriptBlock => ({
  type: 'figure',
  media: { name, alt, bytes, ...(bytes === null ? { fault: 'the file only links to it' } : {}) },
  caption: [],
})

test('what is linked on the web is fetched once an address; all else stays as it is', async () => {
  const asked: string[] = []
  const fetchImage = (address: string) => {
    asked.push(address)
    return Promise.resolve(
      address.includes('gone')
        ? { fault: 'its site answered 404' }
        : { bytes: address.includes('gif') ? Buffer.from('GIF89a') : png },
    )
  }
  const [a, gone, gif] = ['https://old.example/a.png', 'http://old.example/gone.png', 'https://old.example/a.gif']
  const kept = [{ type: 'rule' } as const, figure('/a.png'), figure('file:///a.png'), figure('inside.png', '', png)]
  const lead = { name: a, alt: 'Above', caption: 'By night.', bytes: null, fault: 'the archive holds no images' }
  const { blocks, lead: above } = await withFetchedImages(
    { blocks: [figure(a, 'One'), figure(a, 'Two'), figure(gone), figure(gif), ...kept], lead },
    fetchImage,
  )
  expect(asked).toEqual([a, gone, gif])
  expect(above).toMatchObject({ name: a, alt: 'Above', caption: 'By night.', bytes: png })
  expect(blocks).toMatchObject([
    { media: { name: a, alt: 'One', bytes: png } },
    { media: { name: a, alt: 'Two', bytes: png } },
    { media: { bytes: null, fault: 'it could not be fetched: its site answered 404' } },
    { media: { bytes: null, fault: 'it is a GIF, and an image must be JPEG, PNG or WebP' } },
    ...kept,
  ])
})

test('of a text that links to more than a hundred images, a hundred are fetched', async () => {
  let asked = 0
  const { blocks } = await withFetchedImages(
    { blocks: Array.from({ length: 102 }, (_, at) => figure(`https://old.example/${at}`)) },
    () => {
      asked += 1
      return Promise.resolve({ fault: 'away' })
    },
  )
  expect(asked).toBe(100)
  expect(blocks.at(-1)).toMatchObject({ media: { fault: 'the text links to more than 100 images' } })
})
