import { expect, test } from 'vitest'

import type { Heading } from './Body'
import { withAnchors } from './withAnchors'

const heading = (text: string): Heading => ({
  type: 'heading',
  level: 2,
  anchor: '',
  children: [{ type: 'text', text }],
})
const anchors = (...texts: string[]) =>
  withAnchors(texts.map(heading)).map((block) => (block.type === 'heading' ? block.anchor : null))

test('headings of the same words are numbered from the second', () => {
  expect(anchors('One', 'One', 'One', 'Two')).toEqual(['one', 'one-2', 'one-3', 'two'])
})

test('no heading has a name that the page has for itself', () => {
  expect(anchors('Main', 'Q', 'Note 1')).toEqual(['main-2', 'q-2', 'section-note-1'])
})
