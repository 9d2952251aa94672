import { expect, test } from 'vitest'

import { maxFormerPathLength } from '@/domain/formerPath'

import { oldPathOf } from './Archive'

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
