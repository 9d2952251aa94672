import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { HomePage } from '@/components/HomePage'

import { memoryStore } from './memoryStore.fixtures'
import { northbank, now } from './northbank.fixtures'
import { readAuthor } from './readAuthor'
import { readCommentary } from './readCommentary'
import { readHome } from './readHome'
import { readTopic } from './readTopic'
import { article, media } from './stored.fixtures'
import type { Outcome, TeaserView } from './view'

const many = Array.from({ length: 42 }, (_, at) => String(at).padStart(2, '0'))
/** Commentaries of one author on one topic, each with a picture of its own. */
const store = memoryStore({
  ...northbank,
  articles: many.map((id) =>
    article({ id, slug: id, title: id, publishedAt: now, authors: ['tom'], topics: ['sea'], lead: id }),
  ),
  media: many.map((id) => media(id, [900, 600], [300], {})),
})

async function pictured(outcome: Promise<Outcome<{ readonly teasers: readonly TeaserView[] }>>): Promise<string[]> {
  const read = await outcome
  return read.state === 'found' ? read.view.teasers.filter(({ picture }) => picture).map(({ title }) => title) : []
}

test('the first page of an author or a topic shows the picture of the latest commentary alone', async () => {
  expect(await pictured(readAuthor(store, 'tom-osei', 1, now))).toEqual(['41'])
  expect(await pictured(readTopic(store, 'sea', 1))).toEqual(['41'])
})

test('further pages and commentaries to read next have no pictures', async () => {
  expect(await pictured(readAuthor(store, 'tom-osei', 2, now))).toEqual([])
  const read = await readCommentary(store, '41', now)
  const related = read.state === 'found' ? read.view.related.map(({ teaser }) => teaser.picture) : []
  expect(related).toEqual([null, null, null, null])
})

test.each([
  ['en-GB', 'Tom Osei, Jelena Đorđević and مريم حداد'],
  ['de', 'Tom Osei, Jelena Đorđević und مريم حداد'],
  ['ja', 'Tom Osei、Jelena Đorđević、مريم حداد'],
])('names in a list are joined as the publisher’s language %s does', async (language, sentence) => {
  const signed = article({
    id: 'one',
    slug: 'one',
    title: 'One',
    publishedAt: now,
    authors: ['tom', 'jelena', 'mariam'],
  })
  const settings = { ...northbank.settings, language }
  const read = await readHome(memoryStore({ ...northbank, settings, articles: [signed] }), 1)
  if (read.state !== 'found') throw new Error(read.state)
  const html = renderToStaticMarkup(createElement(HomePage, { ...read, stylesheet: '' }))
  expect(/<span class="names">(.*?)<\/span>/.exec(html)?.[1]?.replaceAll(/<[^>]*>/g, '')).toBe(sentence)
  expect(html).toContain('<a href="/authors/jelena-dordevic">Jelena Đorđević</a>')
})
