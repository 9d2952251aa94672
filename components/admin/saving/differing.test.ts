import { describe, expect, test } from 'vitest'

import { differing, pick } from './differing'

describe('two texts differ', () => {
  test('in what people write, not in what the site sets by itself', () => {
    const one = { title: 'A', body: { root: { b: 1, a: 2 } }, revision: 1, _status: 'draft' }
    const other = { title: 'B', body: { root: { a: 2, b: 1 } }, revision: 2, _status: 'published', standfirst: 'S' }
    expect(differing(one, other).sort()).toEqual(['standfirst', 'title'])
    expect(pick(other, ['title'])).toEqual({ title: 'B' })
  })

  test('not in how something is empty', () => {
    const one = { title: '', leadCredit: { caption: null, creator: undefined }, keyPoints: [], publishAt: null }
    expect(differing(one, {})).toEqual([])
    expect(differing({ keyPoints: 0 }, { keyPoints: [] })).toEqual([])
    expect(differing({ keyPoints: [{ text: '' }] }, {})).toEqual(['keyPoints'])
  })
})
