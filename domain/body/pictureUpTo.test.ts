import { expect, test } from 'vitest'

import type { Picture } from './Body'
import { pictureUpTo } from './pictureUpTo'

const pictureOf = (...widths: number[]): Picture => ({
  src: 'full.webp',
  width: 2400,
  height: 1597,
  alt: '',
  card: null,
  ground: false,
  sources: widths.map((width) => ({ src: width === 2400 ? 'full.webp' : `${width}.webp`, width })),
  caption: '',
  credit: null,
})

test.each([
  [960, [480, 960, 1600, 2400], '960.webp', 960, 639, [480, 960]],
  [1600, [480, 960, 1600, 2400], '1600.webp', 1600, 1065, [480, 960, 1600]],
  [3000, [480, 960, 2400], 'full.webp', 2400, 1597, [480, 960, 2400]],
  [300, [480, 960, 2400], '480.webp', 480, 319, [480]],
  [960, [], 'full.webp', 2400, 1597, []],
])('up to %i pixels of sizes %j', (widest, widths, src, width, height, left) => {
  const picture = pictureUpTo(pictureOf(...widths), widest)
  expect(picture).toMatchObject({ src, width, height })
  expect(picture.sources.map((source) => source.width)).toEqual(left)
})
