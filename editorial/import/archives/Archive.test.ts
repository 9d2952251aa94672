import { expect, test } from 'vitest'

import { maxFormerPathLength } from '@/domain/formerPath'

import { instantOf, oldPathOf } from './Archive'

const longest = 'a'.repeat(maxFormerPathLength - 1)

test.each([
  ['https://old.example/2019/%C3%BCber/?p=1#top', '/2019/über'],
  ['https://old.example//2019//over/', '/2019/over'],
  [`https://old.example/${longest}`, `/${longest}`],
])('%s was found at %s', (address, path) => {
  expect(oldPathOf(address)).toBe(path)
})

test.each([
  'https://old.example/',
  'ftp://old.example/2019',
  '/2019/over',
  'https://old.example/100%',
  'https://old.example/a%00b',
  'https://old.example/a%5Cb',
  'https://old.example/a%2Fb',
  `https://old.example/${longest}a`,
])('%s gives no former address', (address) => {
  expect(oldPathOf(address)).toBeNull()
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
