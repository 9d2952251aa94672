import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { LogEntry } from '@/serving/process/logLine'

import { PurgeQueue } from './PurgeQueue'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A queue whose cache is away as long as `isAway` says, and what it was sent, said and told. */
function open(maxKeys = 3) {
  const state = {
    isAway: false,
    sent: [] as string[][],
    tried: 0,
    log: [] as LogEntry[],
    outcomes: [] as boolean[],
  }
  const queue = new PurgeQueue({
    site: 'site',
    maxKeys,
    async send(keys) {
      await Promise.resolve()
      state.tried += 1
      if (state.isAway) throw new Error('status 503')
      state.sent.push([...keys])
    },
    onOutcome: (arrived) => state.outcomes.push(arrived),
    log: (line) => state.log.push(line),
  })
  return { queue, state }
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

test('what is added at once is purged at once, each key one time, in parts of what one purge may name', async () => {
  const { queue, state } = open()
  queue.add(['a', 'b'])
  queue.add(['b', 'c', 'd'])
  await pass(0)
  expect(state.sent).toEqual([['a', 'b', 'c'], ['d']])
})

test('a purge is repeated once, at least ten seconds later, for answers that were on their way', async () => {
  const { queue, state } = open()
  queue.add(['a'])
  await pass(9000)
  queue.add(['b'])
  await pass(10_999)
  expect(state.sent).toEqual([['a'], ['b']])
  await pass(2)
  expect(state.sent).toEqual([['a'], ['b'], ['a', 'b']])
  await pass(600_000)
  expect(state.sent).toHaveLength(3)
})

test('what was added after the timer fired waits for the time after', async () => {
  const { queue, state } = open()
  queue.add(['a'])
  await pass(10_001)
  queue.add(['b'])
  await pass(10_000)
  expect(state.sent).toEqual([['a'], ['b'], ['a']])
  await pass(10_000)
  expect(state.sent).toEqual([['a'], ['b'], ['a'], ['b']])
})

test('a failed purge is tried again, ever more rarely, until it arrives with what came meanwhile', async () => {
  const { queue, state } = open()
  state.isAway = true
  queue.add(['a'])
  await pass(0)
  const tries = [state.tried]
  for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
    await pass(seconds * 1000)
    tries.push(state.tried)
  }
  expect(tries).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  queue.add(['b'])
  state.isAway = false
  await pass(60_000)
  expect(new Set(state.sent.flat())).toEqual(new Set(['a', 'b']))
})

test('of a purge that fails for long the log has one line, then one in an hour, and one when it works again', async () => {
  const { queue, state } = open()
  state.isAway = true
  queue.add(['a', 'b'])
  await pass(30_000)
  expect(state.log).toEqual([])
  await pass(3_000_000)
  expect(state.log).toEqual([{ event: 'purge fails', reason: 'status 503', attempts: 6, keys: 2 }])
  await pass(600_000)
  expect(state.log).toHaveLength(2)
  state.isAway = false
  await pass(60_000)
  expect(state.log.at(-1)).toEqual({ event: 'purge works again' })
})

test('pages may be stored after a purge that arrived, and not after one that failed', async () => {
  const { queue, state } = open()
  queue.add(['a'])
  await pass(0)
  state.isAway = true
  queue.add(['b'])
  await pass(0)
  expect(state.outcomes).toEqual([true, false])
})

test('more keys than it keeps become the key of the whole site, also those of a failed purge', async () => {
  const { queue, state } = open(100)
  state.isAway = true
  for (let at = 0; at < 501; at += 1) queue.add([`key ${at}`])
  state.isAway = false
  await pass(0)
  expect(state.sent).toEqual([['site']])
  state.isAway = true
  queue.add(['a'])
  await pass(0)
  queue.add(['site'])
  state.isAway = false
  await pass(1000)
  expect(state.sent.at(-1)).toEqual(['site'])
})

test('at the end what waits and what was to be repeated is purged at once', async () => {
  const { queue, state } = open()
  queue.add(['a'])
  await pass(0)
  queue.add(['b'])
  const closed = queue.close()
  await pass(0)
  await closed
  expect(new Set(state.sent.slice(1).flat())).toEqual(new Set(['a', 'b']))
  await pass(60_000)
  expect(vi.getTimerCount()).toBe(0)
})

test('at the end one attempt is all, where the cache is away', async () => {
  const { queue, state } = open()
  state.isAway = true
  queue.add(['a'])
  await pass(100_000)
  const before = state.tried
  const closed = queue.close()
  await pass(0)
  await closed
  expect(state.tried).toBe(before + 1)
})
