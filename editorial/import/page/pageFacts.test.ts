import { expect, test } from 'vitest'

import { parseHtml } from '@/domain/html/tree/parseHtml'

import { pageFacts } from './pageFacts'

test.each([
  ['2021-02-28T09:00:00Z', '2021-02-28'],
  ['2021-02-30', null],
])('of the day %s that a page names %s is taken', (named, taken) => {
  const page = `<html><head><meta property="article:published_time" content="${named}"></head><body></body></html>`
  expect(pageFacts(parseHtml(page).nodes).metadata.date).toBe(taken)
})

test.each([
  ['sr-Latn', 'sr-Latn'],
  ['English', null],
  [`en-${'x'.repeat(40)}`, null],
])('of the language “%s” of a page %s is taken', (named, taken) => {
  expect(pageFacts(parseHtml(`<html lang="${named}"><head></head></html>`).nodes).metadata.language).toBe(taken)
})
