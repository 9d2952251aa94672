import { expect, test } from 'vitest'

import { passwordFault } from './passwordFault'

const own = ['ana.maric', 'Ana Marić', 'The Harbour Institute']

test.each(['abc', 'elevenchars', '😀😀😀😀😀😀'])('%s is too short', (password) => {
  expect(passwordFault(password, own)).toMatch(/at least 12 characters/)
})

test.each([
  'password1234',
  'qwerty123456',
  '123456789012',
  'aaaaaaaaaaaaaaaa',
  'standfirst2026',
  'ana.maric1990',
  '1qaz2wsx3edc',
  'abcabcabcabc',
])('%s is easily guessed', (password) => {
  expect(passwordFault(password, own)).toMatch(/easily guessed/)
})

test.each([
  'a long enough phrase',
  'all lower case words without sense',
  'grey kettle forty herons',
  ' leading and trailing spaces ',
  'ж'.repeat(3) + ' слон идёт по мосту',
  'harbour kettle forty herons seldom agree on tariffs '.repeat(10),
])('%s is good enough', (password) => {
  expect(passwordFault(password, own)).toBeNull()
})
