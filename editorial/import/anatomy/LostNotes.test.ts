import { expect, test } from 'vitest'

import type { TypedInline } from '@/domain/body/TypedBody'
import { growth } from '@/testing/growth'

import { LostNotes } from './LostNotes'
import { unitsOf } from './Unit'

const note = (name: string): TypedInline => ({
  type: 'footnote',
  name,
  children: [{ type: 'text', text: `Of ${name}.` }],
})
const mark = (name: string): TypedInline => ({ type: 'noteReference', name })
const lostIn = (children: readonly TypedInline[]) => new LostNotes(unitsOf([{ type: 'paragraph', children }]))

test('the first mark that names a lost note becomes the note, a second one stays a mark', () => {
  const lost = lostIn([note('a'), note('b')])
  expect(lost.placed([mark('b'), mark('b'), mark('c')])).toEqual([note('b'), mark('b'), mark('c')])
  expect(lost.words).toEqual(['Of a.'])
})

test('thousands of notes and marks take time in proportion', async () => {
  const place = (count: number): void => {
    const names = Array.from({ length: count }, (_, at) => String(at))
    lostIn(names.map(note)).placed(names.toReversed().map(mark))
  }
  expect(await growth(place, 5000)).toBeLessThan(9)
})
