import { sortName } from '@/domain/sortName'
import type { Block, Inline, Picture } from '@/domain/body/Body'
import type { BylineView, CommentaryView, DateView, PublisherView, TeaserView } from '@/reading/view'

/** Views for the tests of the pages; a fictional institute. */
export const publisher: PublisherView = {
  name: 'Northbank Institute',
  description: 'Commentary on law, cities and the sea',
  language: 'en-GB',
  timeZone: 'Europe/London',
  accent: '#8c1c13',
  accentDark: '#f0a899',
  policies: [
    { title: 'Corrections', href: '/policies/corrections' },
    { title: 'Privacy', href: '/policies/privacy' },
  ],
  siteUrl: 'https://northbank.example',
}

const day = (iso: string, text: string): DateView => ({ iso, text })

const text = (words: string, style: { bold?: boolean; italic?: boolean } = {}): Inline => ({
  type: 'text',
  text: words,
  bold: style.bold ?? false,
  italic: style.italic ?? false,
})

const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children })

export const picture: Picture = {
  src: '/api/media/file/estuary.webp',
  width: 1600,
  height: 900,
  alt: 'A pilot boat leaves the estuary at low water',
  mimeType: 'image/webp',
  sources: [
    { src: '/api/media/file/estuary-640.webp', width: 640 },
    { src: '/api/media/file/estuary.webp', width: 1600 },
  ],
  caption: 'The estuary at low water.',
  credit: {
    parts: [
      { text: 'Ana Marić', href: null },
      { text: 'Wikimedia Commons', href: 'https://commons.example/estuary' },
      { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
    ],
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    creator: 'Ana Marić',
  },
}

export const author = (name: string, more: Partial<BylineView> = {}): BylineView => ({
  name,
  href: `/authors/${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
  sortName: sortName(name),
  institution: false,
  position: '',
  organisation: '',
  orcid: null,
  portrait: null,
  ...more,
})

const jelena = author('Jelena Đorđević', {
  position: 'Fellow',
  organisation: 'Northbank Institute',
  orcid: '0000-0002-1825-0097',
})
const tom = author('Tom Osei', { organisation: 'University of Accra' })

export const teaser: TeaserView = {
  href: '/commentary/the-last-ferry',
  kind: 'Analysis',
  language: null,
  title: 'The last ferry out of Harwick',
  standfirst: 'A subsidy that nobody defends has outlived every minister who promised to end it.',
  byline: [jelena, tom],
  published: day('2026-03-02T09:00:00.000Z', '2 March 2026'),
  picture: null,
}

export const commentary: CommentaryView = {
  id: '6f1f4c1e-0000-4000-8000-000000000001',
  path: '/commentary/who-owns-the-tide',
  kind: 'Commentary',
  kindCode: 'commentary',
  language: 'en-GB',
  direction: 'ltr',
  title: 'Who owns the tide? </title><script>alert(1)</script>',
  standfirst:
    'Harbour law was written for ships. It now decides who may build, fish & swim on land that exists for half the day.',
  byline: [jelena, tom],
  published: day('2020-09-24T23:30:00.000Z', '25 September 2020'),
  updated: day('2020-10-01T08:00:00.000Z', '1 October 2020'),
  lead: picture,
  keyPoints: [
    'Foreshore is governed by four statutes that contradict one another.',
    'A single register would cost less than one dispute.',
  ],
  body: [
    paragraph(
      text('Twice a day the estuary gives back four square kilometres of land that belong, on paper, to nobody.'),
      { type: 'footnote', number: 1, text: 'Harbours Act, s. 14; the schedule lists only “navigable” channels.' },
      text(' The '),
      { type: 'link', href: '/topics/sea', children: [text('last review', { italic: true })] },
      text(' took '),
      text('eleven years', { bold: true, italic: true }),
      text('.'),
    ),
    { type: 'heading', level: 2, anchor: 'four-statutes', children: [text('Four statutes, one beach')] },
    {
      type: 'list',
      ordered: true,
      items: [
        {
          children: [text('The port')],
          sublist: { type: 'list', ordered: false, items: [{ children: [text('Its tenants')] }] },
        },
      ],
    },
    {
      type: 'quote',
      children: [text('The mud is ours until somebody wants it.'), { type: 'lineBreak' }, text('A harbour master')],
    },
    { type: 'pullQuote', text: 'A line on a map drawn at low water is a decision about who gets wet.' },
    { type: 'heading', level: 3, anchor: 'the-register', children: [text('The register')] },
    {
      type: 'figure',
      picture: {
        ...picture,
        src: '/api/media/file/pier.webp',
        width: 900,
        height: 1350,
        sources: [],
        caption: 'The pier.',
      },
      caption: '',
    },
    {
      type: 'table',
      rows: [
        [
          { header: true, children: [text('Year')] },
          { header: true, children: [text('Disputes')] },
        ],
        [
          { header: true, children: [text('2019')] },
          { header: false, children: [text('1 204')] },
        ],
      ],
    },
    { type: 'rule' },
    paragraph(text('None of this is inevitable.'), { type: 'footnote', number: 2, text: 'Osei & Đorđević, 2018.' }),
  ],
  contents: [
    { anchor: 'four-statutes', text: 'Four statutes, one beach', level: 2 },
    { anchor: 'the-register', text: 'The register', level: 3 },
  ],
  footnotes: [
    { number: 1, text: 'Harbours Act, s. 14; the schedule lists only “navigable” channels.' },
    { number: 2, text: 'Osei & Đorđević, 2018.' },
  ],
  readingMinutes: 7,
  wordCount: 1543,
  ageYears: 6,
  bios: [
    {
      name: 'Jelena Đorđević',
      href: jelena.href,
      then: 'Jelena Đorđević is a fellow at the Northbank Institute.',
      now: 'Jelena Đorđević is its director.',
    },
    { name: 'Tom Osei', href: tom.href, then: 'Lecturer in maritime law.', now: null },
  ],
  disclaimers: [
    'The views expressed in this commentary are the authors’, and do not represent those of the Northbank Institute.',
  ],
  topics: [
    { name: 'The sea', href: '/topics/sea', kind: 'subject' },
    { name: 'North Sea', href: '/topics/north-sea', kind: 'region' },
  ],
  related: [{ teaser, reason: 'By the same authors' }],
  citations: [
    {
      style: 'Chicago',
      text: 'Đorđević, Jelena, and Tom Osei. “Who owns the tide?” Northbank Institute, 25 September 2020.',
    },
  ],
}

export const onePage = { page: 1, pages: 1, newer: null, older: null }
