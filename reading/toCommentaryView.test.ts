import { expect, test } from 'vitest'

import { memoryStore } from './memoryStore.fixtures'
import { northbank, now } from './northbank.fixtures'
import { readCommentary } from './readCommentary'
import { article, author, disclaimer } from './stored.fixtures'

const text = (words: string) => ({ type: 'text', text: words })
const block = (type: string, words: string, more: object = {}) => ({ type, children: [text(words)], ...more })

async function viewOf(more: Partial<Parameters<typeof article>[0]>, records: object = {}) {
  const articles = [article({ id: 'one', slug: 'one', title: 'One', publishedAt: now, ...more })]
  const read = await readCommentary(memoryStore({ ...northbank, articles, ...records }), 'one', now)
  if (read.state !== 'found') throw new Error(read.state)
  return read.view
}

test('the description of a commentary without a standfirst is its first paragraph', async () => {
  const children = [
    block('heading', 'A heading', { tag: 'h2' }),
    ...['The first paragraph.', 'The second.'].map((words) => block('paragraph', words)),
  ]
  const body = { root: { type: 'root', children } } as never
  expect((await viewOf({ body, standfirst: '' })).description).toBe('The first paragraph.')
})

test('an author without an address of their own has one of their id', async () => {
  const bios = [{ text: 'Writes.' }]
  const authors = [author({ id: 'nobody', slug: null, name: 'Ana Marić', bios })]
  expect(await viewOf({ authors: ['nobody'] }, { authors })).toMatchObject({
    byline: [{ href: '/authors/nobody' }],
    bios: [{ href: '/authors/nobody' }],
  })
})

const arabic = { root: { type: 'root', children: [block('paragraph', 'البحر لا يملكه أحد، فهو للجميع.')] } } as never

test.each([
  ['that states none and is written from right to left', { language: null, body: arabic }, 'rtl'],
  [
    'that states none and has a foreign title alone',
    { language: null, title: 'أحد', standfirst: 'Nobody does.' },
    'ltr',
  ],
  ['that states none and has no letter', { language: null, title: '2024', standfirst: '' }, 'ltr'],
  ['that states one', { language: 'en-GB', body: arabic }, 'ltr'],
] as const)('the page of a commentary %s runs as its letters or its language do', async (_, fields, direction) => {
  expect(await viewOf(fields)).toMatchObject({ direction, language: 'en-GB' })
})

test('a disclaimer names the kind of the commentary', async () => {
  const wordings = [{ text: 'This {kind} is not ours.' }]
  const disclaimers = [disclaimer({ id: 'd', appliesTo: 'all', wordings })]
  expect((await viewOf({ kind: 'commentary' }, { disclaimers })).disclaimers).toEqual(['This Commentary is not ours.'])
})
