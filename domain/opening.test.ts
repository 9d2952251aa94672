import { expect, test } from 'vitest'

import { opening } from './opening'

test('a description is the first sentence of the first paragraph', () => {
  expect(opening('The tide turns. Nobody notices.\n\nThen they do.', 'en')).toBe('The tide turns.')
  expect(opening('\n A heading without a stop \n\nThe rest.', 'en')).toBe('A heading without a stop')
  expect(opening('من يملك البحر؟ لا أحد.', 'ar')).toBe('من يملك البحر؟')
  expect(opening('', 'en')).toBe('')
})

test('a long one is cut at a word', () => {
  const cut = opening(`${'harbour '.repeat(40)}ends.`, 'en')
  expect(cut).toMatch(/^(harbour )+harbour…$/)
  expect(cut.length).toBeLessThanOrEqual(201)
})
