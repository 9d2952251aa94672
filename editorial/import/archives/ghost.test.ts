import { expect, test } from 'vitest'

import { ghost } from './ghost'

const post = {
  id: '1',
  uuid: 'u-1',
  title: 'On gates',
  slug: 'on-gates',
  html: '<p>Open.</p>',
  type: 'post',
  status: 'published',
  published_at: '2020-02-03T04:05:06.000Z',
}
const source = (posts: unknown[], rest = {}) => JSON.stringify({ db: [{ data: { posts, ...rest } }] })

test('a post is read with its authors in their order, bios, public tags, day, path and lead image', () => {
  const tables = {
    users: [
      { id: 'a', name: 'Ana Marić', bio: 'Ana Marić is a historian.' },
      { id: 'b', name: 'Tom Brook', bio: null },
    ],
    tags: [
      { id: 't', name: 'Ports', visibility: 'public' },
      { id: 'i', name: '#hidden', visibility: 'internal' },
    ],
    posts_authors: [
      { post_id: '1', author_id: 'b', sort_order: 1 },
      { post_id: '1', author_id: 'a', sort_order: 0 },
    ],
    posts_tags: [
      { post_id: '1', tag_id: 't', sort_order: 0 },
      { post_id: '1', tag_id: 'i', sort_order: 1 },
    ],
  }
  const image = {
    feature_image: '__GHOST_URL__/content/gate.jpg',
    feature_image_alt: 'A gate',
    custom_excerpt: 'Short.',
  }
  expect([...ghost(source([{ ...post, ...image }], tables))]).toMatchObject([
    {
      type: 'post',
      post: {
        title: 'On gates',
        html: '<p>Open.</p>',
        authors: [
          { name: 'Ana Marić', bio: 'Ana Marić is a historian.' },
          { name: 'Tom Brook', bio: null },
        ],
        topics: ['Ports'],
        date: '2020-02-03T04:05:06.000Z',
        oldPaths: ['/on-gates'],
        standfirst: 'Short.',
        status: 'live',
        leadImage: { name: '/content/gate.jpg', alt: 'A gate' },
      },
    },
  ])
})

test('pages are left out, a post without HTML and a broken row are named, drafts have no day and no old path', () => {
  const entries = [
    ...ghost(
      source([{ ...post, type: 'page' }, { ...post, html: null }, { no: 'title' }, 3, { ...post, status: 'draft' }]),
    ),
  ]
  expect(entries.map((entry) => entry.type)).toEqual(['left out', 'unreadable', 'unreadable', 'unreadable', 'post'])
  expect(entries.at(-1)).toMatchObject({ post: { status: 'draft', date: null, oldPaths: [] } })
})

test('what is no Ghost export is refused', () => {
  for (const other of ['no JSON', '{}', '{"db":[]}', source([]).slice(0, -3)])
    expect([...ghost(other)].map((entry) => entry.type)).toEqual(['fault'])
})
