import { expect, test } from 'vitest'

import { words } from '@/domain/body/storedNodes.fixtures'
import { growth } from '@/testing/growth'

import { markdownOf } from './markdown.fixtures'

test.each<[string, number, (count: number) => Parameters<typeof words>]>([
  ['spaces within a paragraph', 20_000, (count) => [`a${' '.repeat(count)}b`]],
  ['spaces at the end of a line', 20_000, (count) => [`a${' '.repeat(count)}`, { type: 'lineBreak' }, 'b']],
])('%s take time in proportion', async (_, size, runs) => {
  expect(await growth((count) => markdownOf(words(...runs(count))), size)).toBeLessThan(9)
})
