import { expect, test } from 'vitest'

import { faultOf, noteLine } from './noteLine'

test('whatever is in it, a line is one line and can be read back', () => {
  const lines: string[] = []
  const error = new Error('of\nthree\u2028lines and %d and \u001b[31mred')
  noteLine({ event: 'fault', path: '/%d0%b0\n{"event":"forged"}', ...faultOf(error) }, new Date(0), (line) => {
    lines.push(line)
  })
  const [line = ''] = lines
  expect(lines).toHaveLength(1)
  expect(line.split('\n')).toHaveLength(2)
  expect(line).not.toContain('\u001b')
  expect(JSON.parse(line)).toMatchObject({
    at: '1970-01-01T00:00:00.000Z',
    event: 'fault',
    path: '/%d0%b0\n{"event":"forged"}',
    message: error.message,
  })
})

test('what is thrown and no error is said too', () => {
  expect(faultOf('away')).toEqual({ name: 'unknown', message: 'away', stack: '' })
})
