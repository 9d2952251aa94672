import { describe, expect, test } from 'vitest'

import { readiness } from './readiness'

describe('readiness', () => {
  const ready = {
    title: 'T',
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
