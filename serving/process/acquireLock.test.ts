import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, test } from 'vitest'

import { acquireLock } from './acquireLock'

const folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-lock-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Another process that locks the folder until it is killed. */
async function holder() {
  const code = `const { acquireLock } = await import('./serving/process/acquireLock.ts')
    console.log(await acquireLock(${JSON.stringify(folder)}))
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code])
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, took: String(said).trim() }
}

describe('a folder', () => {
  test('is locked by one process, and free again once that was killed', async () => {
    const { child, took } = await holder()
    expect(took).toBe('true')
    expect(await acquireLock(folder)).toBe(false)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await acquireLock(folder)).toBe(true)
    const second = await holder()
    second.child.kill('SIGKILL')
    expect(second.took).toBe('false')
  })
})
