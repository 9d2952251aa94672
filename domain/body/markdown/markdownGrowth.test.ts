import { expect, test } from 'vitest'

import { text, words } from '@/domain/body/storedNodes.fixtures'
import { growth } from '@/testing/growth'

import { markdownOf } from './markdown.fixtures'

test.each<[string, number, (count: number) => Parameters<typeof words>]>([
  ['spaces within a paragraph', 20_000, (count) => [`a${' '.repeat(count)}b`]],
  ['spaces at the end of a line', 20_000, (count) => [`a${' '.repeat(count)}`, { type: 'lineBreak' }, 'b']],
  [
    'thousands of runs',
    10_000,
    (count) => Array.from({ length: count }, (_, at) => ({ ...text('ab'), bold: at % 2 === 0 })),
  ],
])('%s take time in proportion', (_, size, runs) => {
  expect(growth((count) => markdownOf(words(...runs(count))), size)).toBeLessThan(9)
})
