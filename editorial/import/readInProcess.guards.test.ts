import { EventEmitter } from 'node:events'
import * as processes from 'node:child_process'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

vi.mock('node:child_process')
// Another test file may have loaded it with processes that are real.
vi.resetModules()
const { readInProcess } = await import('./readInProcess')

const children: EventEmitter[] = []
afterEach(() => void vi.unstubAllEnvs())
beforeEach(() => {
  children.length = 0
  vi.mocked(processes.fork).mockReset()
  vi.mocked(processes.fork).mockImplementation(() => {
    const child = Object.assign(new EventEmitter(), { send: vi.fn(), kill: vi.fn() })
    children.push(child)
    return child as never
  })
})

const file = { bytes: new Uint8Array(), contentType: '', fileName: 'a.txt' }
const answer = { ok: false, refusal: 'There is nothing in the file.' }
const turns = () => new Promise((resolve) => setTimeout(resolve))

test('a second file is read when the first is, and not before', async () => {
  const readings = [readInProcess(file), readInProcess(file)]
  await turns()
  expect(children).toHaveLength(1)
  children[0]?.emit('message', answer)
  expect(await readings[0]).toEqual(answer)
  await turns()
  expect(children).toHaveLength(2)
  children[1]?.emit('message', answer)
  expect(await readings[1]).toEqual(answer)
})

test('the process that reads has nothing of the environment of the site', async () => {
  vi.stubEnv('PAYLOAD_SECRET', 'a secret')
  const reading = readInProcess(file)
  await turns()
  const options: unknown = vi.mocked(processes.fork).mock.calls[0]?.[1]
  expect(options).toEqual(expect.objectContaining({ env: { NODE_ENV: 'production' } }))
  children[0]?.emit('message', answer)
  await reading
})
