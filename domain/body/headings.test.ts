import { expect, test } from 'vitest'

import type { Heading } from './Body'
import { headings } from './headings'

const heading = (level: Heading['level'], anchor: string): Heading => ({
  ...{ type: 'heading', level, anchor },
  children: [{ type: 'text', text: anchor.toUpperCase() }],
})

test('the contents list the upper two levels, where there are three of them at least', () => {
  const three = [heading(2, 'a'), heading(3, 'b'), heading(4, 'c'), heading(2, 'd')]
  expect(headings(three)).toEqual([
    { anchor: 'a', level: 2, text: 'A' },
    { anchor: 'b', level: 3, text: 'B' },
    { anchor: 'd', level: 2, text: 'D' },
  ])
  expect(headings(three.slice(0, 3))).toEqual([])
})
