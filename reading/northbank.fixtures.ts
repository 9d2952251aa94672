import { arabic, everyNode, linksGone, long, short } from './bodies.fixtures'
import type { Documents } from './memoryStore.fixtures'
import { article, author, disclaimer, media, settings, topic } from './stored.fixtures'

/** The day on which the golden pages are rendered. */
export const now = '2026-11-24T10:00:00.000Z'

const licensed = {
  creator: 'Ana Marić',
  source: 'Wikimedia Commons',
  sourceUrl: 'https://commons.example/estuary',
  licence: 'CC-BY-4.0',
} as const

const images = [
  media('estuary', [1600, 900], [640], {
    ...licensed,
    alt: 'A pilot boat leaves the estuary at low water',
    caption: 'The estuary at low water.',
  }),
  media('pier', [900, 1350], [], { ...licensed, alt: 'The pier', caption: 'The pier.' }),
  media('map', [800, 1000], [640], { creator: 'Hydrographic Office', licence: 'all-rights-reserved' }),
  media('jelena', [400, 400], [64, 128], {}),
]

const jelena = author({
  id: 'jelena',
  name: 'Jelena Đorđević',
  slug: 'jelena-dordevic',
  affiliations: [{ position: 'Fellow', organisation: 'Northbank Institute' }],
  orcid: '0000-0002-1825-0097',
  photo: 'jelena',
  links: [
    { label: 'Homepage', url: 'https://jelena.example' },
    { label: 'Books', url: 'https://books.example/jelena' },
  ],
  // Out of order, as editors may leave them; the second began on the day of “tide”, in London.
  bios: [
    { from: '2024-05-01', text: 'Jelena Đorđević is its director.' },
    { from: '2020-09-25', text: 'Jelena Đorđević is a fellow at the Northbank Institute.' },
    { from: null, text: 'Jelena Đorđević is a student.' },
    { from: '2027-01-01', text: 'Jelena Đorđević has retired.' },
  ],
})

const tom = author({
  id: 'tom',
  name: 'Tom Osei',
  slug: 'tom-osei',
  affiliations: [{ organisation: 'University of Accra' }],
  bios: [{ text: 'Lecturer in maritime law.' }],
})

const mariam = author({ id: 'mariam', name: 'مريم حداد', slug: 'mariam-haddad' })
const proposed = author({ id: 'proposed', name: 'Not Yet Checked', slug: 'not-yet-checked', proposed: true })

const disclaimers = [
  // Made after the next one, so it stands after that on a page.
  disclaimer({
    ...{ id: 'sea', appliesTo: 'topic', topic: 'sea', createdAt: '2019-02-01T00:00:00.000Z' },
    wordings: [{ text: 'Paid for by the Sea Fund.' }],
  }),
  disclaimer({
    id: 'views',
    appliesTo: 'kind',
    kind: 'commentary',
    wordings: [
      { text: 'This {kind} speaks for the {authors} alone.' },
      { from: '2020-01-01', text: 'The views expressed are the {author’s}, and do not represent the {publisher}.' },
      { from: '2025-01-01', text: 'Today’s wording of the {publisher}.' },
    ],
  }),
  disclaimer({ id: 'law', appliesTo: 'nothing', wordings: [{ text: 'No legal advice.' }] }),
]

const articles = [
  // All that a commentary can have; signed by two authors, not in the order of their names.
  article({
    id: '6f1f4c1e-0000-4000-8000-000000000001',
    slug: 'who-owns-the-tide',
    title: 'Who owns the tide? </title><script>alert(1)</script>',
    standfirst:
      'Harbour law was written for ships. It now decides who may build, fish & swim on land that exists for half the day.',
    publishedAt: '2020-09-24T23:30:00.000Z',
    updatedOn: '2020-10-01T08:00:00.000Z',
    updatedAt: '2026-02-03T04:05:06.000Z',
    authors: ['tom', 'jelena'],
    lead: 'estuary',
    body: everyNode,
    keyPoints: [
      { text: 'Foreshore is governed by four statutes that contradict one another.' },
      { text: 'A single register would cost less than one dispute.' },
    ],
    topics: ['sea', 'north-sea'],
    related: ['bridges', 'trashed', 'ferry'],
  }),
  // Recent, of another kind, without an image; its related commentaries come from its topic.
  article({
    id: 'ferry',
    slug: 'the-last-ferry',
    title: 'The last ferry out of Harwick',
    standfirst: 'A subsidy that nobody defends has outlived every minister who promised to end it.',
    kind: 'analysis',
    publishedAt: '2026-03-02T09:00:00.000Z',
    authors: ['jelena', 'tom'],
    topics: ['north-sea', 'sea'],
    body: short,
  }),
  // Five years old on the day; its own disclaimers in its own order; signed by one.
  article({
    id: 'bridges',
    slug: 'bridges',
    title: 'Bridges',
    publishedAt: '2021-11-24T10:00:00.000Z',
    updatedOn: '2026-11-20T10:00:00.000Z',
    authors: ['jelena'],
    topics: ['cities'],
    disclaimerMode: 'chosen',
    disclaimers: ['law', 'sea'],
    lead: 'map',
    body: long,
  }),
  // In another language, from right to left; without a disclaimer.
  article({
    id: 'bahr',
    slug: 'man-yamlik-al-bahr',
    title: 'من يملك البحر؟',
    standfirst: 'البحر لا يملكه أحد.',
    language: 'ar',
    kind: 'review',
    publishedAt: '2026-10-10T10:00:00.000Z',
    authors: ['mariam', 'tom'],
    keyPoints: [{ text: 'البحر للجميع.' }],
    disclaimerMode: 'none',
    topics: ['sea'],
    body: arabic,
  }),
  // The records it refers to are deleted, in the trash or not yet confirmed; the picks too, so its topic decides.
  article({
    id: 'ruins',
    slug: 'ruins',
    title: 'Ruins',
    publishedAt: '2026-11-01T10:00:00.000Z',
    authors: ['gone', 'tom', 'proposed'],
    lead: 'gone',
    topics: ['gone', 'north-sea'],
    related: ['trashed', 'gone'],
    body: linksGone,
  }),
  article({
    id: 'trashed',
    slug: 'trashed',
    title: 'In the trash',
    publishedAt: '2026-01-01T10:00:00.000Z',
    deletedAt: '2026-11-01T10:00:00.000Z',
    topics: ['sea', 'north-sea'],
  }),
  article({
    id: 'draft',
    slug: 'draft',
    title: 'A draft',
    publishedAt: null,
    _status: 'draft',
    authors: ['tom'],
    topics: ['sea'],
  }),
]

/** Everything that a fictional institute has stored. */
export const northbank: Documents = {
  settings,
  articles,
  authors: [jelena, mariam, tom, proposed],
  topics: [
    topic('sea', 'The sea', 'subject', 'All that floats.'),
    topic('north-sea', 'North Sea', 'region'),
    topic('cities', 'Cities', 'subject'),
  ],
  media: images,
  disclaimers,
  'former-addresses': [
    {
      id: 'f1',
      path: '/commentary/tide',
      page: { relationTo: 'articles', value: '6f1f4c1e-0000-4000-8000-000000000001' },
      createdAt: now,
      updatedAt: now,
    },
    {
      id: 'f2',
      path: '/commentary/trashed-once',
      page: { relationTo: 'articles', value: 'trashed' },
      createdAt: now,
      updatedAt: now,
    },
    { id: 'f3', path: '/commentary/withdrawn', page: null, createdAt: now, updatedAt: now },
  ],
}
