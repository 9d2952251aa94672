import { describe, expect, test } from 'vitest'

import { readiness } from './readiness'

const said = (text: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'text' as const, text }],
})

describe('readiness', () => {
  const ready = {
    title: 'T',
    standfirst: 'S',
    language: 'en-GB',
    body: [said('Text')],
    textFaults: [],
    authors: [{ name: 'A', proposed: false, hasBio: true }],
    lead: { name: 'lead.webp', alt: 'x', gaps: [] },
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

  test.each<[string, object, string]>([
    ['title', { title: '' }, 'There is no title. Write one.'],
    ['authors', { authors: [] }, 'Nobody signs this commentary. Choose its author.'],
    [
      ...(['authors', { authors: [{ name: ' ', proposed: false, hasBio: true }] }] as const),
      'An author has no name that can be seen. Open the author and write it.',
    ],
    ['body', { body: [] }, 'There is no text yet. Write or import it.'],
    [
      ...(['authors', { authors: [{ name: 'Ana', proposed: true, hasBio: true }] }] as const),
      'Ana was proposed by an import. Open the author, check the name and bio, and untick “Proposed by an import”.',
    ],
    [
      ...(['disclaimers', { proposedDisclaimers: ['Own views'] }] as const),
      'The disclaimer “Own views” was proposed by an import. Open it, check the wording, and untick “Proposed by an import”.',
    ],
    [
      'lead',
      { lead: { alt: '', gaps: [] } },
      'The image has no alternative text. Open it in Media and say what it shows.',
    ],
    [
      ...(['body', { figures: [{ name: 'quay.webp', alt: '', gaps: [] }] }] as const),
      'Figure quay.webp: The image has no alternative text. Open it in Media and say what it shows.',
    ],
    ['body', { figures: [{ name: 'a.webp', alt: 'x', gaps: ['No licence.'] }] }, 'Figure a.webp: No licence.'],
  ])('says at %s what is missing of %j', (field, facts, message) => {
    expect(readiness({ ...ready, ...facts })).toEqual({ blocking: [{ field, message }], advisory: [] })
  })

  test.each<[string, object, string]>([
    [
      'language',
      { title: 'من يملك البحر', body: [said('البحر للجميع')] },
      'The page will say that its language is “en-GB”, which is not written in these letters. Write the language of the text under “Language”, as in en-GB or ar.',
    ],
    ['standfirst', { standfirst: ' ' }, 'There is no standfirst; lists will show the title alone. Write one.'],
    [
      ...(['standfirst', { standfirst: 'x'.repeat(301) }] as const),
      'The standfirst is longer than 300 characters. Shorten it.',
    ],
    ['lead', { lead: null }, 'There is no lead image. Choose one, where there is one to show.'],
    [
      ...(['topics', { topics: 0 }] as const),
      'There is no topic; readers find it only by its author and by search. Choose one.',
    ],
    [
      ...(['authors', { authors: [{ name: 'Ana', proposed: false, hasBio: false }] }] as const),
      'Ana has no bio. Open the author and write one.',
    ],
  ])('advises at %s on %j', (field, facts, message) => {
    expect(readiness({ ...ready, ...facts })).toEqual({ blocking: [], advisory: [{ field, message }] })
  })

  const listOf = (text: string, inner?: object): object => ({
    ...{ type: 'list', ordered: false, start: 1 },
    items: [{ blocks: [said(text), ...(inner ? [inner] : [])] }],
  })
  const cell = (text: string) => ({ header: null, colSpan: 1, rowSpan: 1, blocks: [said(text)] })
  const tableOf = (text: string) => ({ type: 'table', caption: [], rows: [[cell('')], [cell(text)]] })

  test.each<[string, object, boolean]>([
    ['a paragraph', said('Text'), true],
    ['a heading', { ...said('Text'), type: 'heading', level: 2, anchor: 'text' }, true],
    ['a picture', { type: 'figure', picture: {}, caption: [] }, true],
    ['a list', listOf('Text'), true],
    ['a list in an empty list', listOf('', listOf('Text')), true],
    ['an empty list in an empty list', listOf('', listOf(' ')), false],
    ['something at another site', { type: 'embed', href: '/', title: '', still: null }, true],
    ['a table', tableOf('Text'), true],
    ['an empty table', tableOf(' '), false],
    ['a pull quote, which repeats the text,', { type: 'pullQuote', text: 'Text' }, false],
    ['a rule', { type: 'rule' }, false],
  ])('%s alone counts as text: %j, %s', (_, block, counts) => {
    expect(fields({ body: [said(''), block] })).toEqual(counts ? [] : ['body'])
  })

  test('is in the order of the form, and of each list', () => {
    const author = (name: string) => ({ name, proposed: true, hasBio: false })
    const facts = {
      ...{
        title: '',
        standfirst: '',
        topics: 0,
        lead: { name: 'lead.webp', alt: '', gaps: ['No creator.', 'No source.'] },
      },
      ...{ authors: ['Ana', ' ', 'Bo', ''].map(author), proposedDisclaimers: ['Own', 'Paid'] },
      figures: [
        { name: 'a.webp', alt: 'x', gaps: ['First.'] },
        { name: 'b.webp', alt: 'x', gaps: ['Second.'] },
      ],
    }
    const starts = (findings: readonly { message: string }[]) =>
      findings.map(({ message }) => message.split(' ').slice(0, 3).join(' '))
    const { blocking, advisory } = readiness({ ...ready, ...facts })
    expect(starts(blocking)).toEqual([
      ...['There is no', 'An author has', 'An author has'],
      ...['Ana was proposed', '  was', 'Bo was proposed', ' was proposed'],
      ...['The disclaimer “Own”', 'The disclaimer “Paid”'],
      ...['The image has', 'No creator.', 'No source.', 'Figure a.webp: First.', 'Figure b.webp: Second.'],
    ])
    expect(starts(advisory)).toEqual([...['There is no', 'There is no', 'Ana has no', '  has', 'Bo has no', ' has no']])
  })

  test('a standfirst of 300 characters is short enough', () => {
    expect(readiness({ ...ready, standfirst: 'x'.repeat(300) }).advisory).toEqual([])
  })

  test.each([
    '\u200B',
    '\u3164',
    '\u2800',
    '\u00AD',
    '\u115F',
    '\u034F',
    '\uFE0F',
    '\uFEFF',
    '\u180E',
    '\u{E0041}',
    '\u0301',
  ])('takes a title, name, text and alternative text of nothing that can be seen (%j) for none', (nothing) => {
    const list = { type: 'list' as const, ordered: true, start: 1, items: [{ blocks: [said(nothing)] }] }
    const author = { name: nothing, proposed: false, hasBio: true }
    const lead = { name: 'lead.webp', alt: `${nothing} ${nothing}`, gaps: [] }
    expect(fields({ title: nothing, authors: [author], body: [said(nothing), list, { type: 'rule' }], lead })).toEqual([
      'title',
      'authors',
      'body',
      'lead',
    ])
  })

  test.each(['a', '没', '👩‍👩‍👧', '1', '?', 'हि'])('takes “%s” for a title', (title) => {
    expect(fields({ title })).toEqual([])
  })
})
