import { expect, test } from 'vitest'

import { Findings } from './Findings'

const placesOf = (...places: string[]) => {
  const findings = new Findings()
  for (const place of places) findings.add('x', place)
  return findings.list()[0]
}

test('findings of a kind stand together, in the order in which each was found first', () => {
  const findings = new Findings()
  findings.add('b', 'one')
  findings.add('a')
  findings.add('b', 'two')
  findings.add('b', 'one')
  expect(findings.list()).toEqual([
    { what: 'b', count: 3, places: ['one', 'two'] },
    { what: 'a', count: 1, places: [] },
  ])
})

test('twenty places are named, and all are counted', () => {
  const found = placesOf(...Array.from({ length: 25 }, (_, at) => `place ${at}`))
  expect([found?.count, found?.places.length, found?.places.at(-1)]).toEqual([25, 20, 'place 19'])
})

test('a place is one line of eighty characters at most', () => {
  expect(placesOf(' a \n\n b ')?.places).toEqual(['a b'])
  expect(placesOf('x'.repeat(80))?.places).toEqual(['x'.repeat(80)])
  expect(placesOf('x'.repeat(81))?.places).toEqual([`${'x'.repeat(80)}…`])
  expect(placesOf(`${'x'.repeat(79)} ${'y'.repeat(9)}`)?.places).toEqual([`${'x'.repeat(79)}…`])
  expect(placesOf(`${'x'.repeat(79)}😀y`)?.places).toEqual([`${'x'.repeat(79)}\uFFFD…`])
  expect(placesOf(`${' '.repeat(320)}x`)?.places).toEqual([])
})
