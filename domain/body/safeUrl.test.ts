import { expect, test } from 'vitest'

import { safeUrl } from './safeUrl'

test.each([
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['/commentary/x', '/commentary/x'],
  ['#one', '#one'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['https://аррӏе.com', 'https://xn--80ak6aa92e.com/'],
  ['java\tscript:alert(1)', null],
  ['data:text/html,x', null],
  ['//evil.test', null],
  ['/\\evil.test', null],
  ['https://user:pw@bank.test', null],
  ['tel:+441234', 'tel:+441234'],
  ['https://user@bank.test', null],
  ['https:/\\/evil.test', null],
  ['http:evil.test', null],
  [' https://example.org', null],
  ['https://example.org/\u0000', null],
  ['JaVaScRiPt:alert(1)', null],
  ['vbscript:x', null],
  ['file:///etc/passwd', null],
  ['blob:https://example.org/x', null],
  ['example.org', null],
  ['', null],
])('the address %s becomes %s', (given, safe) => {
  expect(safeUrl(given)).toBe(safe)
})
