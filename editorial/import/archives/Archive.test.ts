import { expect, test } from 'vitest'

import { instantOf, oldPathOf } from './Archive'

test.each([
  ['https://old.example/2021//05/harbour/', '/2021/05/harbour'],
  ['http://old.example/%C3%BCber%20uns?p=2#end', '/über uns'],
  ['https://old.example/', null],
  ['https://old.example/?p=7', null],
  ['mailto:ana@old.example', null],
  ['ftp://old.example/harbour', null],
  ['/harbour', null],
  ['https://old.example/100%', null],
  [`https://old.example/${'a'.repeat(1000)}`, `/${'a'.repeat(1000)}`],
  [`https://old.example/${'a'.repeat(1001)}`, null],
])('the address %s was at the path %s', (address, path) => {
  expect(oldPathOf(address)).toBe(path)
})

test.each([
  ['2021-05-04 08:30:00', '2021-05-04T08:30:00.000Z'],
  ['2021-05-04T08:30:00.000Z', '2021-05-04T08:30:00.000Z'],
  ['2021-05-04T08:30:00+02:00', '2021-05-04T06:30:00.000Z'],
  ['0000-00-00 00:00:00', null],
  ['0001-01-01 00:00:00', null],
  ['in spring', null],
  ['', null],
])('the time %j is %s', (time, instant) => {
  expect(instantOf(time)).toBe(instant)
})
