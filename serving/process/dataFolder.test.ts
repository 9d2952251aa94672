import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { ensureSecret, readRunning, writeRunning } from './dataFolder'

const place = mkdtempSync(path.join(tmpdir(), 'data-folder-'))
afterAll(() => {
  rmSync(place, { recursive: true })
})
const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8)

test('the secret is generated once, stored whole, and readable by its owner alone', () => {
  const folder = path.join(place, 'data')
  const secret = ensureSecret(folder)
  expect(secret).toMatch(/^[\w-]{64}$/)
  expect(ensureSecret(folder)).toBe(secret)
  expect(readdirSync(folder)).toEqual(['secret'])
  expect([modeOf(folder), modeOf(path.join(folder, 'secret'))]).toEqual(['700', '600'])
})

test('the process that serves from the folder is recorded while it runs, and readable by its owner alone', () => {
  const running = { pid: process.ppid, port: 3000, token: 'a' }
  const stop = writeRunning(place, running)
  expect(readRunning(place)).toEqual(running)
  expect(modeOf(path.join(place, 'running.json'))).toBe('600')
  stop()
  expect(readRunning(place)).toBeNull()
})
