import { expect, test } from 'vitest'

import { frontMatter } from './frontMatter'

const head = (...lines: string[]) => frontMatter(`---\n${lines.join('\n')}\n---\n\nThe text.\n`)

test('a head in TOML is read as one in YAML is; one that is no TOML is reported', () => {
  const toml = (...lines: string[]) => frontMatter(`+++\n${lines.join('\n')}\n+++\n\nThe text.\n`)
  expect(
    toml(
      'title = "Old locks"',
      'date = 2021-05-03T10:00:00+02:00',
      'draft = true',
      'weight = 3',
      '[params]',
      'authors = ["Edda Falk", "Ben Oduya"]',
      '[params.cover]',
      'image = "img/lock.jpg"',
      'alt = "A lock"',
    ),
  ).toMatchObject({
    text: '\nThe text.\n',
    metadata: {
      title: 'Old locks',
      authors: ['Edda Falk', 'Ben Oduya'],
      date: '2021-05-03',
      head: { published: '2021-05-03T08:00:00.000Z', image: { name: 'lock.jpg', alt: 'A lock' }, wasLive: false },
    },
    changed: [{ text: 'weight: 3' }],
  })
  expect(toml('title = "Old locks"', 'draft = perhaps')).toMatchObject({
    text: '\nThe text.\n',
    metadata: { title: null },
    changed: [{ text: 'title = "Old locks" / draft = perhaps' }],
  })
  const rule = '+++\nIt is said.\n\nNobody heard.\n+++\n'
  expect(frontMatter(rule)).toMatchObject({ text: rule, changed: [] })
})

test('a title block of pandoc is read: title, authors and day', () => {
  const block = '% On quays:\n  a reply\n% Edda Falk; Ben Oduya\n% 3 May 2021\n\nThe text.\n'
  expect(frontMatter(block)).toMatchObject({
    text: '\nThe text.\n',
    metadata: { title: 'On quays: a reply', authors: ['Edda Falk', 'Ben Oduya'], date: '2021-05-03' },
    changed: [],
  })
  expect(frontMatter('% Old locks\n%\n% in spring\nThe text.\n')).toMatchObject({
    metadata: { title: 'Old locks', authors: [], date: null },
    changed: [{ text: 'date: in spring' }],
  })
  expect(frontMatter('%\n\nThe text.\n').text).toBe('%\n\nThe text.\n')
})

test.each<[string, string[], object, string[]]>([
  [
    'Jekyll',
    [
      'layout: post',
      'categories: [Opinion, harbours]',
      'tags: tolls, locks',
      'permalink: /2021/05/old-locks.html',
      'published: true',
      'date: 2021-05-03 10:00:00 +0200',
      'last_modified_at: 2021-06-01',
    ],
    {
      kind: 'commentary',
      topics: ['harbours', 'tolls', 'locks'],
      oldPaths: ['/2021/05/old-locks.html'],
      wasLive: true,
      published: '2021-05-03T08:00:00.000Z',
      updated: '2021-06-01',
    },
    ['layout: post'],
  ],
  [
    'Eleventy',
    ['permalink: "/posts/{{ title | slug }}/"', 'tags: [post]', 'draft: true'],
    { topics: ['post'], oldPaths: [], wasLive: false },
    ['permalink: /posts/{{ title | slug }}/'],
  ],
  [
    'Astro',
    [
      'pubDate: Jul 8 2022',
      'heroImage: ../img/lock.jpg',
      'heroImageAlt: A lock',
      'heroImageCredit: Ana Quay / Harbour Agency, CC BY 4.0',
      'slug: old-locks',
      'draft: false',
    ],
    {
      image: {
        name: 'lock.jpg',
        alt: 'A lock',
        caption: '',
        creator: 'Ana Quay',
        source: 'Harbour Agency',
        licence: 'CC-BY-4.0',
      },
      slug: 'old-locks',
      wasLive: true,
    },
    [],
  ],
  [
    'Obsidian',
    ['author: "[[people/edda|Edda Falk]]"', 'tags: ["#locks"]', 'aliases: [The old lock]', 'cssclasses: wide'],
    { topics: ['locks'], oldPaths: [] },
    ['aliases: The old lock', 'cssclasses: wide'],
  ],
  [
    'our own export',
    [
      'kind: "interview"',
      'status: "published"',
      'address: "https://site.example/commentary/old-locks"',
      'updated: "2021-06-01T08:00:00.000Z"',
      'topics:',
      '  - "Ports and shipping"',
      'keyPoints:',
      '  - "One, two."',
      'image: "../media/lock.webp"',
      'imageAlt: "A lock"',
      'imageCaption: "By night."',
      'imageCreator: "Ana Quay"',
      'imageSource: "Harbour Agency"',
      'imageLicence: "CC-BY-4.0"',
      'record: "1"',
    ],
    {
      kind: 'interview',
      wasLive: true,
      slug: 'old-locks',
      oldPaths: [],
      updated: '2021-06-01T08:00:00.000Z',
      topics: ['Ports and shipping'],
      keyPoints: ['One, two.'],
      image: {
        name: 'lock.webp',
        alt: 'A lock',
        caption: 'By night.',
        creator: 'Ana Quay',
        source: 'Harbour Agency',
        licence: 'CC-BY-4.0',
      },
    },
    ['record: 1'],
  ],
])('a head as %s writes it is read, and what it says beyond is named', (_, lines, expected, unread) => {
  const { metadata, changed } = head('title: Old locks', ...lines)
  expect(metadata.head).toMatchObject(expected)
  expect(changed.map(({ text }) => text)).toEqual(unread)
})
