import { expect, test } from 'vitest'

import { generate, seeded } from './generate'

test('the same seed gives the same commentary, another seed another', () => {
  const one = generate(seeded(1), 1, 20, 8)
  expect(generate(seeded(1), 1, 20, 8)).toEqual(one)
  expect(generate(seeded(2), 1, 20, 8)).not.toEqual(one)
})

test('lengths lie around 900 words', () => {
  const random = seeded(3)
  const lengths = Array.from({ length: 200 }, (_, at) =>
    generate(random, at, 20, 8)
      .body.flatMap((block) => (block.type === 'paragraph' ? block.children : []))
      .reduce((sum, inline) => sum + (inline.type === 'text' ? inline.text.split(' ').length : 0), 0),
  ).sort((a, b) => a - b)
  expect(lengths[100]).toBeGreaterThan(750)
  expect(lengths[100]).toBeLessThan(1100)
})
