import { describe, expect, test } from 'vitest'

import { ageYears } from './age'
import { joinNames, sortName } from './byline'
import { citations } from './citation'
import { dayIn } from './day'
import { disclaimersFor, sayDisclaimer, unknownWords } from './disclaimers'
import { inForce } from './inForce'
import { creditOf, licenceGaps, licenceNamed } from './licence'
import { readOrcid } from './orcid'
import { readiness } from './readiness'
import { textFault } from './text'

describe('what is in force', () => {
  const entries = [
    { text: 'first' },
    { text: 'second', from: '2020-03-01T12:00:00.000Z' },
    { text: 'third', from: '2024-01-01' },
  ]

  test.each([
    ['2019-05-05T00:00:00Z', 'first'],
    ['2020-02-29T23:59:00Z', 'first'],
    ['2020-03-01T00:00:00Z', 'second'],
    ['2026-01-01T00:00:00Z', 'third'],
  ])('on %s it is the %s', (when, text) => {
    expect(inForce(entries, when, 'UTC')?.text).toBe(text)
  })

  test('a day begins in the desk’s zone', () => {
    expect(dayIn('Pacific/Auckland', '2020-02-29T20:00:00Z')).toBe('2020-03-01')
    expect(inForce(entries, '2020-02-29T20:00:00Z', 'Pacific/Auckland')?.text).toBe('second')
  })

  test('nothing is before its day; of two of one day the later in the list holds', () => {
    expect(inForce([{ from: '2024-01-01' }], '2023-01-01T00:00:00Z', 'UTC')).toBeNull()
    const twice = [
      { text: 'a', from: '2024-01-01' },
      { text: 'b', from: '2024-01-01' },
    ]
    expect(inForce(twice, '2024-06-01T00:00:00Z', 'UTC')?.text).toBe('b')
  })
})

describe('disclaimers', () => {
  const rules = [
    { id: 'all', appliesTo: 'all' },
    { id: 'analysis', appliesTo: 'kind', kind: 'analysis' },
    { id: 'energy', appliesTo: 'topic', topic: 't1' },
    { id: 'own', appliesTo: 'nothing' },
  ]
  const carried = (piece: Partial<Parameters<typeof disclaimersFor>[0]>) =>
    disclaimersFor({ kind: 'commentary', topicIds: [], mode: 'rule', chosen: [], ...piece }, rules).map(({ id }) => id)

  test('are those whose rule the piece meets, unless it overrides them', () => {
    expect(carried({})).toEqual(['all'])
    expect(carried({ kind: 'analysis', topicIds: ['t1'] })).toEqual(['all', 'analysis', 'energy'])
    expect(carried({ mode: 'chosen', chosen: ['own', 'gone'] })).toEqual(['own'])
    expect(carried({ mode: 'none' })).toEqual([])
  })

  test('say one author’s or several authors’', () => {
    const wording = 'This {kind} is the {author’s} own, not that of {publisher}.'
    expect(sayDisclaimer(wording, { kind: 'Reply', authors: 1, publisher: 'X' })).toBe(
      'This Reply is the author’s own, not that of X.',
    )
    expect(sayDisclaimer(wording, { kind: 'Reply', authors: 3, publisher: 'X' })).toContain('the authors’ own')
    expect(unknownWords('{kind} and {topic} and {author’s}')).toEqual(['{topic}'])
  })
})

describe('licences', () => {
  test.each([
    ['CC-BY-4.0', 'CC-BY-4.0'],
    ['CC BY-SA 3.0', 'CC-BY-SA-3.0'],
    ['Creative Commons Attribution 4.0 International', 'CC-BY-4.0'],
    ['cc by-nc-nd 4.0', 'CC-BY-NC-ND-4.0'],
    ['Reuters', undefined],
  ])('%s is %s', (text, code) => {
    expect(licenceNamed(text)?.code).toBe(code)
  })

  test('a credit links source and deed, and says what an attribution licence lacks', () => {
    const image = { creator: 'Ana', source: 'Commons', sourceUrl: 'https://example.org/x', licence: 'CC-BY-4.0' }
    expect(creditOf(image)).toEqual({
      creator: 'Ana',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      parts: [
        { text: 'Ana', href: null, rel: null },
        { text: 'Commons', href: 'https://example.org/x', rel: null },
        { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/', rel: 'license' },
      ],
    })
    expect(licenceGaps(image)).toEqual([])
    expect(licenceGaps({ licence: 'CC-BY-4.0' })).toHaveLength(3)
    expect(licenceGaps({})).toEqual([expect.stringContaining('no licence')])
    expect(licenceGaps({ licence: 'CC0-1.0' })).toEqual([])
  })
})

test('an ORCID is one only with its check digit', () => {
  expect(readOrcid('https://orcid.org/0000-0002-1825-0097')).toBe('0000-0002-1825-0097')
  expect(readOrcid('0000-0002-1694-233x')).toBe('0000-0002-1694-233X')
  expect(readOrcid('0000-0002-1825-0098')).toBeNull()
  expect(readOrcid('1825')).toBeNull()
})

test('names join and sort as names do', () => {
  expect([joinNames(['A']), joinNames(['A', 'B']), joinNames(['A', 'B', 'C'])]).toEqual(['A', 'A and B', 'A, B and C'])
  expect([sortName('Vuk Vuksanovic'), sortName('Anna van der Berg'), sortName('Plato')]).toEqual([
    'Vuksanovic, Vuk',
    'van der Berg, Anna',
    'Plato',
  ])
})

test('age is told from five years on, by whole years', () => {
  expect(ageYears('2021-06-02T00:00:00Z', '2026-06-01T00:00:00Z')).toBeNull()
  expect(ageYears('2021-06-01T00:00:00Z', '2026-06-01T00:00:00Z')).toBe(5)
})

test('citations name authors in order, day and address', () => {
  const cited = {
    authors: ['Ana Marić', 'Tom Brook'],
    title: 'On {walls}',
    publisher: 'House',
    date: '2020-09-14T10:00:00Z',
    url: 'https://x.org/a',
  }
  expect(Object.fromEntries(citations(cited).map(({ style, text }) => [style, text]))).toEqual({
    Chicago: 'Marić, Ana and Tom Brook. “On {walls}.” House, September 14, 2020. https://x.org/a.',
    APA: 'Marić, A., & Brook, T. (2020, September 14). On {walls}. House. https://x.org/a',
    BibTeX:
      '@online{Marić2020,\n  author = {Marić, Ana and Brook, Tom},\n  title = {{On walls}},\n  publisher = {House},\n  date = {2020-09-14},\n  url = {https://x.org/a}\n}',
    RIS: 'TY  - ELEC\nAU  - Marić, Ana\nAU  - Brook, Tom\nTI  - On {walls}\nPB  - House\nDA  - 2020/09/14\nUR  - https://x.org/a\nER  - ',
  })
})

test.each([
  ['a\0b', 'control'],
  ['a\ud800', 'surrogate'],
  ['a\u202eb', 'direction'],
  [`a${'\u0301'.repeat(20)}`, 'accents'],
  ['a\nb', 'control'],
])('%j is refused as a line of text', (text, word) => {
  expect(textFault(text, { lines: false })).toContain(word)
})

test('a text of several lines, emoji and right-to-left words is fine', () => {
  expect(textFault('a\nb 👨‍👩‍👧 العربية', { lines: true })).toBeNull()
})

describe('readiness', () => {
  const ready = {
    title: 'T',
    slug: 't',
    standfirst: 'S',
    body: [{ type: 'rule' as const }],
    authors: [{ name: 'A', proposed: false, hasBio: true }],
    lead: { alt: 'x', gaps: [] },
    figures: [],
    topics: 1,
    proposedDisclaimers: [],
  }
  const fields = (facts: object) => readiness({ ...ready, ...facts }).blocking.map(({ field }) => field)

  test('blocks on what readers could not do without, and on nothing else', () => {
    expect(readiness(ready)).toEqual({ blocking: [], advisory: [] })
    expect(fields({ title: ' ', authors: [], body: [] })).toEqual(['title', 'authors', 'body'])
    expect(fields({ authors: [{ name: 'A', proposed: true, hasBio: true }] })).toEqual(['authors'])
    expect(fields({ lead: { alt: '', gaps: ['x'] } })).toEqual(['lead', 'lead'])
    expect(fields({ figures: [{ alt: '', gaps: [] }], proposedDisclaimers: ['D'] })).toEqual(['disclaimers', 'body'])
    expect(readiness({ ...ready, standfirst: '', topics: 0, lead: null }).advisory.map(({ field }) => field)).toEqual([
      'standfirst',
      'lead',
      'topics',
    ])
  })
})
