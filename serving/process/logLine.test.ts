import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { errorFields, type LogEntry, openLog } from './logLine'

const lines: string[] = []
const open = () => openLog((line) => void lines.push(line))
const read = () => lines.map((line) => JSON.parse(line) as LogEntry)

beforeEach(() => {
  lines.length = 0
  vi.useFakeTimers({ now: 0 })
})
afterEach(() => {
  vi.useRealTimers()
})

test('whatever is in it, a line is one line and can be read back', () => {
  const error = new Error('of\nthree\u2028lines and %d and \u001b[31mred')
  open()({ event: 'fault', path: '/%d0%b0\n{"event":"forged"}', ...errorFields(error) })
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

test('a thrown value that is no error is logged too', () => {
  expect(errorFields('away')).toEqual({ name: 'unknown', message: 'away', stack: '' })
})

describe('a log that anybody can write to', () => {
  test('takes 50 lines of a kind in a minute and says how many there were besides', () => {
    const note = open()
    for (let at = 0; at < 320_000; at += 1) note({ event: 'refused', status: 403, path: `/${at}` })
    expect(lines).toHaveLength(50)
    note({ event: 'refused', status: 429 })
    expect(lines).toHaveLength(51)
    vi.advanceTimersByTime(60_000)
    expect(read().at(-1)).toMatchObject({ event: 'lines left out', of: 'refused 403', count: 319_950, seconds: 60 })
    note({ event: 'refused', status: 403 })
    expect(lines).toHaveLength(53)
  })

  test('stays small minute after minute, and loses no count', () => {
    const note = open()
    for (let minute = 0; minute < 10; minute += 1) {
      for (let at = 0; at < 1000; at += 1) note({ event: 'fault', message: 'x' })
      vi.advanceTimersByTime(60_000)
    }
    const counted = read().reduce((sum, { event, count }) => sum + (event === 'fault' ? 1 : Number(count)), 0)
    expect([lines.length, counted]).toEqual([510, 10_000])
  })

  test('says of everybody who signed in that they did', () => {
    const note = open()
    for (let at = 0; at < 200; at += 1) note({ event: 'login', status: 401, account: 'a' })
    for (let at = 0; at < 200; at += 1) note({ event: 'login', status: 200, account: 'b' })
    expect([401, 200].map((status) => read().filter((line) => line['status'] === status).length)).toEqual([50, 200])
  })
})
