import { expect, test } from 'vitest'

import type { ArchivedPost } from './Archive'
import { readPost } from './readPost'

const words = 'The lock was opened on Monday, and nobody asked who would close it again before the winter. '.repeat(3)
const post: ArchivedPost = {
  id: '["ghost","u","1"]',
  title: 'Who owns the lock?',
  html: `<p>${words}</p><p>${words}</p>`,
  base: 'https://old.example/locks/owner/',
  authors: [{ name: 'Ana Marić', bio: 'Ana Marić is a historian.' }],
  standfirst: 'The city sold it.',
  date: null,
  slug: '',
  topics: [],
  oldPaths: [],
  leadImage: null,
  status: 'draft',
  toDo: [{ what: 'A block was empty.' }],
}
const read = (given: Partial<ArchivedPost>) => {
  const reading = readPost({ ...post, ...given })
  if (!reading.ok) throw new Error(reading.refusal)
  const { anatomy, manuscript } = reading
  return { anatomy, manuscript, toDo: manuscript.toDo.map(({ what, text }) => `${what} ${text ?? ''}`.trim()) }
}

test('a post is known again by its id, and what there is to do begins with that of its archive', () => {
  const { manuscript, toDo } = read({})
  expect(manuscript.identities).toEqual(['["archive","[\\"ghost\\",\\"u\\",\\"1\\"]"]'])
  expect(toDo).toEqual(['A block was empty.'])
  expect(readPost({ ...post, html: ' ' })).toEqual({ ok: false, refusal: 'The post has no text.' })
})

test('a heading of the first level in a text is one of the text, and links are relative to its address', () => {
  const { anatomy } = read({ html: `<h1>A beginning</h1><p>${words}</p><p><a href="../quay/">${words}</a></p>` })
  expect(anatomy.title).toBe(post.title)
  expect(JSON.stringify(anatomy.blocks)).toContain('A beginning')
  expect(JSON.stringify(anatomy.blocks)).toContain('"url":"https://old.example/locks/quay/"')
})

test('a bio in the text goes before that of the archive, and an author whom only the archive names is reported', () => {
  expect(read({}).anatomy.authors).toMatchObject([{ name: 'Ana Marić', bio: 'Ana Marić is a historian.' }])
  const own = 'Ana Marić is a fellow at the Estuary Institute.'
  const authors = [...post.authors, { name: 'Tom Brook', bio: null }]
  const { anatomy } = read({ authors, html: `<p>By Ana Marić</p>${post.html}<p>${own}</p>` })
  expect(anatomy.authors).toMatchObject([{ name: 'Ana Marić', bio: own }])
  expect(anatomy.contradictions.map(({ text }) => text)).toEqual(['Tom Brook'])
})

test('a lead image is named with what describes it, once live is said, and nothing else', () => {
  const leadImage = { name: 'https://old.example/lock.jpg', alt: 'A lock', caption: 'By night.' }
  const { toDo, manuscript } = read({ status: 'live', leadImage, toDo: [] })
  expect(toDo).toEqual(['It was live on the old site. Publish it once it is checked.'])
  expect(manuscript.lead).toEqual({ ...leadImage, bytes: null, fault: 'the archive holds no images' })
  expect(read({ status: 'restricted', toDo: [] })).toMatchObject({ toDo: [] })
  expect(read({ toDo: [] }).manuscript.lead).toBeUndefined()
})

test('a text beyond every measure is taken as words, and that is reported', () => {
  const { manuscript } = read({ html: `${'<div>'.repeat(5000)}${words}` })
  expect(manuscript.changed.map(({ what }) => what)).toContainEqual(
    expect.stringContaining('only its words were taken'),
  )
})

test('an excerpt that differs from the standfirst of the text is reported, one that is written otherwise is not', () => {
  const standfirst = 'The city sold the lock in a night, and it cannot buy it back.'
  const html = `<p><em>${standfirst}</em></p><p>By Ana Marić</p>${post.html}`
  const { anatomy, toDo } = read({ html, toDo: [] })
  expect(anatomy.standfirst).toBe(standfirst)
  expect(toDo).toEqual([])
  expect(anatomy.contradictions).toEqual([
    { what: expect.stringContaining('another summary') as string, text: 'The city sold it.' },
  ])
  expect(read({ html, toDo: [], standfirst: standfirst.toUpperCase() }).anatomy.contradictions).toEqual([])
})

test('addresses of a post stay where they stand: at its beginning, its end and within a paragraph, and as embeds', () => {
  const link = (n: number) => `<a href="https://films.example/${n}">https://films.example/${n}</a>`
  const html = `<p>${link(1)}</p><p>By Ana Marić</p><p>${words}</p><p>See<br>${link(2)}</p><iframe src="https://films.example/3" title="Watch it"></iframe><p>${words}</p><p>Ana Marić is a fellow at the Estuary Institute.</p><p>${link(4)}</p>`
  const { anatomy } = read({ html })
  expect(anatomy.blocks.map(({ type }) => type)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'embed',
    'paragraph',
    'paragraph',
  ])
  for (const n of [1, 2, 3, 4]) expect(JSON.stringify(anatomy.blocks)).toContain(`"url":"https://films.example/${n}"`)
  expect(anatomy.authors).toMatchObject([{ bio: 'Ana Marić is a fellow at the Estuary Institute.' }])
})
