import { expect, test } from 'vitest'

import { wellFormedUrl } from './wellFormedUrl'

test.each([
  ['https://x.example/a b|c?d=1&e={f}#g', 'https://x.example/a%20b%7Cc?d=1&e=%7Bf%7D#g'],
  ['https://x.example/100%/[a]', 'https://x.example/100%25/%5Ba%5D'],
  ['https://x.example/a%20b', 'https://x.example/a%20b'],
  ['https://žaba.example/ž', 'https://xn--aba-b3a.example/%C5%BE'],
  ['http://[::1]:80/a', 'http://[::1]/a'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['no address', 'no address'],
])('%s is written %s', (address, expected) => {
  expect(wellFormedUrl(address)).toBe(expected)
})
