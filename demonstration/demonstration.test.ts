import { expect, test } from 'vitest'

import { contrast } from '@/domain/contrast'
import { kinds } from '@/domain/kinds'
import { readOrcid } from '@/domain/readOrcid'

import { commentaries } from './commentaries'
import { images } from './images'
import { people } from './people'
import { publisher } from './publisher'
import { topics } from './topics'

const texts = await commentaries()
const names = people.map(({ name }) => name)

test('every text is read whole: nothing in it is left out, guessed at or to be done', () => {
  expect(texts).toHaveLength(7)
  for (const { manuscript, anatomy } of texts) {
    const { title, metadata } = { ...anatomy, ...manuscript }
    expect(manuscript.changed, title ?? '').toEqual([])
    expect(
      [manuscript.toDo, anatomy.unsure, anatomy.contradictions, anatomy.lostLinks, anatomy.lostNotes].flat(),
    ).toEqual([])
    expect(anatomy.runs.filter(({ part }) => part !== 'body' && part !== 'heading')).toEqual([])
    expect(anatomy.blocks).toHaveLength(manuscript.blocks.length)
    expect([title, anatomy.standfirst, anatomy.kind, metadata.head?.published].every(Boolean)).toBe(true)
  }
})

test('every author and topic of a text is one of the demonstration, and every image is drawn', () => {
  for (const { manuscript, anatomy } of texts) {
    const { head } = manuscript.metadata
    expect(anatomy.authors.length).toBeGreaterThan(0)
    expect(names).toEqual(expect.arrayContaining(anatomy.authors.map(({ name }) => name)))
    expect(topics.map(({ name }) => name)).toEqual(expect.arrayContaining([...(head?.topics ?? ['none'])]))
    const figures = anatomy.blocks.flatMap((block) => (block.type === 'figure' ? [block.media.name] : []))
    const drawn = Object.keys(images).map((name) => `${name}.png`)
    expect(drawn).toEqual(expect.arrayContaining([...figures, ...(head?.image ? [head.image.name] : [])]))
  }
})

test('together they show every kind of commentary and of block', () => {
  const shown = new Set(texts.flatMap(({ anatomy }) => anatomy.blocks.map(({ type }) => type)))
  expect([...shown].sort()).toEqual(['figure', 'heading', 'list', 'paragraph', 'pullQuote', 'quote', 'rule', 'table'])
  const codes = kinds.map(({ code }) => code).filter((code) => code !== 'review')
  expect([...new Set(texts.map(({ anatomy }) => anatomy.kind))].sort()).toEqual([...codes].sort())
})

test('every ORCID is one, and the colours can be read', () => {
  const orcids = people.flatMap(({ orcid }) => (orcid === undefined ? [] : [orcid]))
  expect(orcids.map(readOrcid)).toEqual(orcids)
  expect(publisher.settings.policies.length).toBeGreaterThan(1)
  expect(contrast('#8c1c13', '#fdfcf9')).toBeGreaterThan(4.5)
})
