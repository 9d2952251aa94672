import { expect, test } from 'vitest'

import { isInScriptOf } from './isInScriptOf'

const arabic = 'من يملك البحر؟'
const hebrew = 'למי שייך הים?'
const english = 'Who owns the tide?'

test.each([
  ['en-GB', english, true],
  ['en-GB', arabic, false],
  ['en-GB', hebrew, false],
  ['en-GB', `${english} ${arabic} Nobody does.`, true],
  ['en-GB', 'Кому принадлежит море?', false],
  ['en-GB', '海はだれのものか', false],
  ['ar', arabic, true],
  ['ar', english, false],
  ['ar', hebrew, false],
  ['fa-IR', 'دریا از آن کیست؟', true],
  ['he', hebrew, true],
  ['ru', 'Кому принадлежит море?', true],
  ['ja', '海はだれのものか', true],
  ['zh-TW', '海屬於誰', true],
  ['ko', '바다는 누구의 것인가', true],
  ['ja', english, false],
  ['zh-TW', english, false],
  ['zh-CN', '海属于谁', true],
  ['zh-CN', english, false],
  ['ko', english, false],
  ['ko', '海洋主權', true],
  ['hi', 'नमस्ते, quays', false],
  ['hi', 'नमस्ते, quay', true],
  ['vi', 'Biển thuộc về ai?', true],
  ['sr', 'Čije je more?', true],
  ['sr', 'Чије је море?', true],
  ['sr-Latn', 'Чије је море?', false],
  ['en', '2024: 12%', true],
  ['en', '', true],
  ['zxx', arabic, true],
  ['no tag at all', arabic, true],
  ['', arabic, true],
])('of a commentary in “%s”, the text “%s” is in its script: %s', (language, text, fits) => {
  expect(isInScriptOf(language, text)).toBe(fits)
})
