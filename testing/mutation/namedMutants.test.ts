import { existsSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { accepted } from './accepted'
import { namedMutants } from './namedMutants'

test.each(namedMutants)('the place of “$name” stands once in $file', ({ file, from, to }) => {
  expect(readFileSync(file, 'utf8').split(from)).toHaveLength(2)
  expect(to).not.toBe(from)
})

test('the files of accepted survivors are there', () => {
  expect(accepted.map(({ file }) => file).filter((file) => !existsSync(file))).toEqual([])
})
