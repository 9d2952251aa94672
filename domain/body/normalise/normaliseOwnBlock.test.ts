import { expect, test } from 'vitest'

import { normaliseOwnBlock } from './normaliseOwnBlock'
import { Normaliser } from './Normaliser'

test('a refused address of an embed is named by its first sixty characters', () => {
  const normaliser = new Normaliser()
  const url = `javascript:${'x'.repeat(60)}`
  normaliseOwnBlock(normaliser, { type: 'block', version: 2, fields: { blockType: 'embed', url } })
  expect(normaliser.findings.map(({ fault }) => fault)).toEqual([
    `an embed leads to “javascript:${'x'.repeat(49)}”, where readers may not go`,
  ])
})

test('a field that was not there is not added', () => {
  const node = { type: 'block', version: 2, fields: { blockType: 'figure', media: 'm' } }
  expect(normaliseOwnBlock(new Normaliser(), node)).toEqual(node)
})
