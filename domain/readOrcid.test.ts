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

test.each(['0000-0002-1825-0097', '1000-0000-0100-0020', '1234-5678-9012-3451', '0000-0002-1694-233X'])(
  '%s is one, and with any one digit changed it is none',
  (orcid) => {
    expect(readOrcid(orcid)).toBe(orcid)
    const changed = Array.from(orcid.slice(0, -1)).flatMap((digit, at) =>
      digit === '-' ? [] : [orcid.slice(0, at) + String((Number(digit) + 1) % 10) + orcid.slice(at + 1)],
    )
    expect(changed).toHaveLength(15)
    expect(changed.filter((each) => readOrcid(each) !== null)).toEqual([])
  },
)
