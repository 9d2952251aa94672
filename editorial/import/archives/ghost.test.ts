import { describe, expect, test } from 'vitest'

import { ghost } from './ghost'
import { readPost } from './readPost'

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

const postsOf = (posts: object[], tables = {}) =>
  [...ghost(source(posts, tables))].flatMap((entry) => (entry.type === 'post' ? [entry.post] : []))

test('exports of old versions mark pages by a field, and name one author and no type', () => {
  const old = { ...post, id: 1, type: null, author_id: 7 }
  const users = [{ id: 7, name: 'Ana Marić', bio: ' ' }]
  const entries = [
    ...ghost(
      source(
        [
          { ...old, page: true },
          { ...old, page: 1 },
          { ...old, page: 0 },
        ],
        { users },
      ),
    ),
  ]
  expect(entries.map((entry) => entry.type)).toEqual(['left out', 'left out', 'post'])
  expect(entries[2]).toMatchObject({ post: { authors: [{ name: 'Ana Marić', bio: null }] } })
})

test('a newsletter was live; a post without an address has no old path, one of spaces has no text', () => {
  const posts = [
    { ...post, status: 'sent' },
    { ...post, slug: null },
    { ...post, html: ' \n' },
  ]
  expect(postsOf(posts)).toMatchObject([
    { status: 'live', date: post.published_at, oldPaths: ['/on-gates'] },
    { status: 'live', oldPaths: [] },
  ])
})

test('what stands in other tables and in the place of the site’s address is read; tags are public by mark and name', () => {
  const tables = {
    tags: [
      { id: 1, name: 'Ports', visibility: 'public' },
      { id: 2, name: '#marked', visibility: 'public' },
      { id: 3, name: 'hidden', visibility: 'internal' },
    ],
    posts_tags: [1, 2, 3].map((tag) => ({ post_id: '1', tag_id: tag })),
    posts_meta: [{ post_id: '1', feature_image_alt: 'A gate', feature_image_caption: '<i>By</i> night' }],
  }
  const [read] = postsOf(
    [{ ...post, html: '<a href="__GHOST_URL__/quay/">Open</a>', feature_image: '/gate.jpg', custom_excerpt: ' ' }],
    tables,
  )
  expect(read).toMatchObject({
    html: '<a href="/quay/">Open</a>',
    topics: ['Ports'],
    standfirst: null,
    leadImage: { alt: 'A gate', caption: 'By night' },
  })
})

test('posts of two sites with the same number are two', () => {
  const [one, other] = postsOf([post, { ...post, uuid: 'u-2' }])
  expect(one?.id).not.toBe(other?.id)
})

describe('the address of the site, which Ghost writes as a placeholder', () => {
  const html = '<a href="__GHOST_URL__/quay/">Open</a><img src="__GHOST_URL__/content/quay.jpg">'
  const placed = { ...post, html, feature_image: '__GHOST_URL__/content/gate.jpg' }

  test('is that of the settings', () => {
    const settings = [
      { key: 'title', value: 'Harbour' },
      { key: 'url', value: 'https://old.example/blog/' },
    ]
    expect(postsOf([placed], { settings })).toMatchObject([
      {
        html: '<a href="https://old.example/blog/quay/">Open</a><img src="https://old.example/blog/content/quay.jpg">',
        base: 'https://old.example/blog/',
        leadImage: { name: 'https://old.example/blog/content/gate.jpg' },
      },
    ])
  })

  test('is unknown where no setting names it: links lead through this site, images are named by their path', () => {
    const settings = [{ key: 'url', value: 'javascript:x' }, 3]
    const own = { ...placed, html: `<p>${html} <a href="__GHOST_URL__">Home</a></p>` }
    const [entry] = [...ghost(source([own], { settings }), 'https://new.example')]
    if (entry?.type !== 'post') throw new Error('No post.')
    const read = readPost(entry.post)
    const blocks = JSON.stringify(read.ok && read.anatomy.blocks)
    expect(blocks).toContain('"url":"https://new.example/quay/"')
    expect(blocks).toContain('"url":"https://new.example/"')
    expect(blocks).toContain('"name":"/content/quay.jpg"')
    expect(entry.post.leadImage?.name).toBe('/content/gate.jpg')
  })
})

test.each(['members', 'paid', 'tiers'])(
  'a post for %s is no live one, and who could read it is named',
  (visibility) => {
    const [read, draft] = postsOf([
      { ...post, visibility },
      { ...post, visibility, status: 'draft' },
    ])
    const toDo = [{ what: 'It was for members only on the old site: check whether everybody may read it.' }]
    expect(read).toMatchObject({ status: 'restricted', date: post.published_at, oldPaths: ['/on-gates'], toDo })
    expect(draft).toMatchObject({ status: 'draft', toDo })
    expect(postsOf([{ ...post, visibility: 'public' }])).toMatchObject([{ status: 'live', toDo: [] }])
  },
)

test('the day on which a post was to go live is named', () => {
  expect(postsOf([{ ...post, status: 'scheduled' }])).toMatchObject([
    { status: 'draft', toDo: [{ what: expect.stringContaining('go live on 2020-02-03 on') as string }] },
  ])
})
