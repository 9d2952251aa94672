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
    body: [said('Text')],
    textFaults: [],
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
    const lead = { alt: `${nothing} ${nothing}`, gaps: [] }
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
