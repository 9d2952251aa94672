import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { ensureSecret } from './ensureSecret'

const place = mkdtempSync(path.join(tmpdir(), 'secret-'))
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
