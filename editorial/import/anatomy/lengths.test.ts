import { expect, test } from 'vitest'

import { bioOfAnybody, bioOfKnown } from './bios'
import { bylineOf, signatureOf } from './bylines'

const padded = (text: string, length: number): string => `${text} ${'and so on, '.repeat(length)}`.slice(0, length)

test('a line of more than 4000 characters is no line of names, and one of more than 300 no byline', () => {
  const names = (length: number) =>
    Array.from({ length: 300 }, () => 'Ada Lindqvist')
      .join(', ')
      .slice(0, length)
  expect(signatureOf(names(3973))?.signers).not.toHaveLength(0)
  expect(signatureOf(names(4003))).toBeNull()
  expect(bylineOf(`By ${names(268)}`)).not.toBeNull()
  expect(bylineOf(`By ${names(298)}`)).toBeNull()
})

test('a text of more than 1200 characters is nobody’s bio, of somebody unknown one of more than 900', () => {
  const bio = 'Ada Lindqvist is a fellow at the Estuary Institute, where she leads its work on harbours,'
  expect(bioOfKnown(padded(bio, 1200), ['Ada Lindqvist'])).toEqual(['Ada Lindqvist'])
  expect(bioOfKnown(padded(bio, 1201), ['Ada Lindqvist'])).toEqual([])
  expect(bioOfAnybody(padded(bio, 900))).toEqual(['Ada Lindqvist'])
  expect(bioOfAnybody(padded(bio, 901))).toEqual([])
})
