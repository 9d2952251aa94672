import { expect, test } from 'vitest'

import { decodeLexical } from '@/domain/body/decodeLexical'
import { encodeLexical } from '@/domain/body/encodeLexical'
import { contrast } from '@/domain/contrast'
import { readOrcid } from '@/domain/readOrcid'

import { commentaries } from './commentaries/commentaries'
import { publisher } from './publisher'
import { images } from './images'
import { people } from './people'

const resolve = { picture: () => null, href: () => null }

test.each(commentaries)('“$title” contains only what a commentary may', ({ body, authors }) => {
  expect(
    decodeLexical(
      encodeLexical(body, () => '1'),
      resolve,
    ).faults,
  ).toEqual([])
  expect(authors.length).toBeGreaterThan(0)
})

test('together they show every kind of block', () => {
  const shown = new Set(commentaries.flatMap(({ body }) => body.map(({ type }) => type)))
  expect([...shown].sort()).toEqual(['figure', 'heading', 'list', 'paragraph', 'pullQuote', 'quote', 'rule', 'table'])
})

test('every ORCID is one, every image of a figure is drawn, and the colours can be read', () => {
  const orcids = Object.values(people).flatMap((person) => ('orcid' in person ? [person.orcid] : []))
  expect(orcids.map(readOrcid)).toEqual(orcids)
  const figures = commentaries.flatMap(({ body }) =>
    body.flatMap((block) => (block.type === 'figure' ? [block.media] : [])),
  )
  expect(figures.every((key) => key in images)).toBe(true)
  expect(publisher.settings.policies.length).toBeGreaterThan(1)
  expect(contrast('#8c1c13', '#fdfcf9')).toBeGreaterThan(4.5)
})
