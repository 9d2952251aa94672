import { expect, test } from 'vitest'

import { media } from './stored.fixtures'
import { toPicture } from './toPicture'

const image = media('pier', [1600, 900], [640, 1280], { transparent: false, caption: 'The pier.' })

test('an image is shown with its sizes, the smallest first, at addresses within the site', () => {
  expect(toPicture(image)).toEqual({
    ...{ src: '/api/media/file/pier.webp', width: 1600, height: 900, alt: 'The pier', caption: 'The pier.' },
    ...{ credit: null, ground: false },
    card: { src: '/api/media/file/pier-card.jpg', width: 1200, height: 630, mimeType: 'image/jpeg' },
    sources: [
      { src: '/api/media/file/pier-640.webp', width: 640 },
      { src: '/api/media/file/pier-1280.webp', width: 1280 },
      { src: '/api/media/file/pier.webp', width: 1600 },
    ],
  })
})

test('an image no larger than one of its sizes is offered once in that width', () => {
  const small = media('pier', [640, 360], [640], {})
  expect(toPicture(small)?.sources).toEqual([{ src: '/api/media/file/pier-640.webp', width: 640 }])
  expect(toPicture({ ...small, sizes: null as never })?.sources).toEqual([
    { src: '/api/media/file/pier.webp', width: 640 },
  ])
})

test('a size without an address or a width is left out', () => {
  const sizes = { ...image.sizes, small: { url: null, width: 640 }, medium: { url: '/x.webp', width: null } }
  expect(toPicture({ ...image, sizes })?.sources).toEqual([{ src: '/api/media/file/pier.webp', width: 1600 }])
})

test('a picture has a light ground unless it is known to be opaque', () => {
  const ground = [false, true, null, undefined].map((transparent) => toPicture({ ...image, transparent })?.ground)
  expect(ground).toEqual([false, true, true, true])
})

test.each(['url', 'width', 'height', 'mimeType'])('a card without its %s is none', (lacks) => {
  const sizes = { ...image.sizes, card: { ...image.sizes?.card, [lacks]: null } }
  expect(toPicture({ ...image, sizes })?.card).toBeNull()
})

test('an image that was never stored, or has no card, is none and has none', () => {
  expect(toPicture(undefined)).toBeNull()
  expect(toPicture({ ...image, sizes: {} })?.card).toBeNull()
})
