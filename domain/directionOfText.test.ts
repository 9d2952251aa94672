import { expect, test } from 'vitest'

import { directionOfText } from './directionOfText'

test.each([
  ['Who owns the tide?', 'ltr'],
  ['من يملك البحر؟', 'rtl'],
  ['BBC: من يملك البحر؟', 'rtl'],
  ['למי שייך הים?', 'rtl'],
  ['ދިވެހި', 'rtl'],
  ['Nobody owns البحر today.', 'ltr'],
  ['ab ال', 'ltr'],
  ['海はだれのものか', 'ltr'],
  ['2024: 12%', null],
  ['', null],
] as const)('most letters of “%s” are written %s', (text, direction) => {
  expect(directionOfText(text)).toBe(direction)
})
