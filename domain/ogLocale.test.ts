import { expect, test } from 'vitest'

import { ogLocale } from './ogLocale'

test.each([
  ['en-GB', 'en_GB'],
  ['en', 'en_US'],
  ['hr', 'hr_HR'],
  ['sr-Latn', 'sr_RS'],
  ['ar', 'ar_EG'],
  ['zh-Hant', 'zh_TW'],
])('%s is %s', (language, locale) => {
  expect(ogLocale(language)).toBe(locale)
})
