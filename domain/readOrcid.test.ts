import { expect, test } from 'vitest'

import { readOrcid } from './readOrcid'

test('an ORCID is one only with its check digit', () => {
  expect(readOrcid('https://orcid.org/0000-0002-1825-0097')).toBe('0000-0002-1825-0097')
  expect(readOrcid('0000-0002-1694-233x')).toBe('0000-0002-1694-233X')
  expect(readOrcid(' orcid.org/0000-0002-1825-0097 ')).toBe('0000-0002-1825-0097')
  expect(readOrcid('https://www.orcid.org/0000-0002-1825-0097/?lang=en')).toBe('0000-0002-1825-0097')
  expect(readOrcid('0000\u20110002\u20111825\u20110097')).toBe('0000-0002-1825-0097')
  expect(readOrcid('https://example.org/0000-0002-1825-0097')).toBeNull()
  expect(readOrcid('0000-0002-1825-0098')).toBeNull()
  expect(readOrcid('1825')).toBeNull()
})
