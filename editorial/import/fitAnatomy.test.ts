import { expect, test } from 'vitest'

import { limits } from '@/domain/limits'

import { recognise } from './anatomy/recognise'
import { fitAnatomy } from './fitAnatomy'
import { noMetadata } from './Manuscript'

const bare = recognise({ blocks: [], metadata: noMetadata, changed: [], toDo: [], identities: [] })
const words = (length: number): string => 'river '.repeat(length).slice(0, length)
const person = (name: string, post: string | null = null) => ({ name, post, bio: null })

test('what is longer than its field is cut, and stands whole in a point to do', () => {
  const given = {
    ...bare,
    title: words(limits.title + 1),
    standfirst: words(limits.standfirst + 1),
    authors: [person('Ana Quay', words(limits.post + 1))],
    keyPoints: [words(limits.keyPoint + 1)],
    lead: { caption: words(limits.caption + 1), creator: null, source: null, licence: null, raw: '' },
  }
  const { anatomy, toDo } = fitAnatomy(given)
  const kept = [
    anatomy.title,
    anatomy.standfirst,
    anatomy.authors[0]?.post,
    anatomy.keyPoints[0],
    anatomy.lead?.caption,
  ].map((text) => text?.length)
  expect(kept).toEqual([limits.title, limits.standfirst, limits.post, limits.keyPoint, limits.caption])
  for (const whole of [given.title, given.standfirst, given.keyPoints[0], given.lead.caption])
    expect(toDo.map(({ text }) => text)).toContain(whole)
  expect(toDo).toHaveLength(5)
})

test('authors, key points and disclaimers that have no room are named in full', () => {
  const authors = Array.from({ length: limits.authors + 2 }, (_, at) => person(`Ana ${'x'.repeat(at)}`))
  const disclaimer = { raw: words(limits.wording + 1), wording: 'x', publisher: null }
  const keyPoints = Array.from({ length: limits.keyPoints + 2 }, (_, at) => `Point ${at}.`)
  const long = words(limits.authorName + 1)
  const { anatomy, toDo } = fitAnatomy({
    ...bare,
    authors: [person(long), ...authors],
    disclaimers: [disclaimer],
    keyPoints,
  })
  expect(anatomy.authors).toEqual(authors.slice(0, limits.authors))
  expect(anatomy.keyPoints).toEqual(keyPoints.slice(0, limits.keyPoints))
  expect(anatomy.disclaimers).toEqual([])
  expect(toDo.map(({ text }) => text)).toEqual([
    long,
    authors
      .slice(limits.authors)
      .map(({ name }) => name)
      .join(', '),
    disclaimer.raw,
    'Point 6. Point 7.',
  ])
})

test('what fits is as it was', () => {
  const given = { ...bare, title: words(limits.title), authors: [person('Ana Quay', words(limits.post))] }
  expect(fitAnatomy(given)).toEqual({ anatomy: given, toDo: [] })
})
