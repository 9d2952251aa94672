import { describe, expect, test } from 'vitest'

import { disclaimersFor, resolveWording, unknownWords } from './disclaimers'

describe('disclaimers', () => {
  const rules = [
    { id: 'all', appliesTo: 'all' },
    { id: 'analysis', appliesTo: 'kind', kind: 'analysis' },
    { id: 'energy', appliesTo: 'topic', topic: 't1' },
    { id: 'own', appliesTo: 'nothing' },
  ]
  const carried = (commentary: Partial<Parameters<typeof disclaimersFor>[0]>) =>
    disclaimersFor({ kind: 'commentary', topicIds: [], mode: 'rule', chosen: [], ...commentary }, rules).map(
      ({ id }) => id,
    )

  test('are those whose rule the commentary meets, unless it overrides them', () => {
    expect(carried({})).toEqual(['all'])
    expect(carried({ kind: 'analysis', topicIds: ['t1'] })).toEqual(['all', 'analysis', 'energy'])
    expect(carried({ mode: 'chosen', chosen: ['own', 'gone'] })).toEqual(['own'])
    expect(carried({ mode: 'none' })).toEqual([])
  })

  test('say one author’s or several authors’', () => {
    const wording = 'This {kind} is the {author’s} own, not that of {publisher}.'
    expect(resolveWording(wording, { kind: 'Reply', authors: 1, publisher: 'X' })).toBe(
      'This Reply is the author’s own, not that of X.',
    )
    expect(resolveWording(wording, { kind: 'Reply', authors: 3, publisher: 'X' })).toContain('the authors’ own')
    expect(
      resolveWording("The {author's} and {authors’} view; the {authors} wrote it", {
        kind: '',
        authors: 1,
        publisher: '',
      }),
    ).toBe('The author’s and author’s view; the author wrote it')
    expect(resolveWording('{authors} and {author}', { kind: '', authors: 2, publisher: '' })).toBe(
      'authors and authors',
    )
  })

  test('keep words in braces that mean nothing, and list them', () => {
    const wording = '{kind} and {topic} and {author’s} and {__proto__}'
    expect(unknownWords('{kind} of the author')).toEqual([])
    expect(unknownWords(wording)).toEqual(['{topic}', '{__proto__}'])
    expect(resolveWording(wording, { kind: 'K', authors: 1, publisher: '{kind}' })).toBe(
      'K and {topic} and author’s and {__proto__}',
    )
  })
})
