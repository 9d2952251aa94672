import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { readRunning, writeRunning } from './running'

const place = mkdtempSync(path.join(tmpdir(), 'running-'))
afterAll(() => {
  rmSync(place, { recursive: true })
})
const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8)

test('the process that serves from the folder is recorded while it runs, and readable by its owner alone', () => {
  const running = { pid: process.ppid, port: 3000, token: 'a' }
  const stop = writeRunning(place, running)
  expect(readRunning(place)).toEqual(running)
  expect(modeOf(path.join(place, 'running.json'))).toBe('600')
  stop()
  expect(readRunning(place)).toBeNull()
})
