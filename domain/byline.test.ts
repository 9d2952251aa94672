import { expect, test } from 'vitest'

import { joinNames, sortName } from './byline'

test('names join and sort as names do', () => {
  expect([joinNames(['A']), joinNames(['A', 'B']), joinNames(['A', 'B', 'C'])]).toEqual(['A', 'A and B', 'A, B and C'])
  expect([joinNames([]), joinNames(['A', 'B', 'C'], 'de')]).toEqual(['', 'A, B und C'])
  expect([sortName('Vuk Vuksanovic'), sortName('Anna van der Berg'), sortName('Plato')]).toEqual([
    'Vuksanovic, Vuk',
    'van der Berg, Anna',
    'Plato',
  ])
})

test('a particle that begins a name stands for the given name; spaces do not count', () => {
  expect([sortName('van Gogh'), sortName(' Plato '), sortName('Ana  de la Vega')]).toEqual([
    'Gogh, van',
    'Plato',
    'de la Vega, Ana',
  ])
})
