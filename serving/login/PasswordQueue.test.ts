import { describe, expect, test } from 'vitest'

import { PasswordQueue } from './PasswordQueue'

const tick = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('the line before the password check', () => {
  test('lets so many in at once and the rest in turn', async () => {
    const line = new PasswordQueue({ concurrency: 2, timeoutMs: 1000, maxWaiting: 10 })
    const [first, second] = await Promise.all([line.acquire(false), line.acquire(false)])
    const order: string[] = []
    const third = line.acquire(false).then((leave) => {
      order.push('third')
      return leave
    })
    const fourth = line.acquire(false).then((leave) => {
      order.push('fourth')
      return leave
    })
    await tick()
    expect(order).toEqual([])
    first?.()
    first?.()
    await tick()
    expect(order).toEqual(['third'])
    second?.()
    ;(await third)?.()
    ;(await fourth)?.()
    expect(order).toEqual(['third', 'fourth'])
    expect(await line.acquire(false)).not.toBeNull()
  })

  test('sends away who waited too long, without losing a place', async () => {
    const line = new PasswordQueue({ concurrency: 1, timeoutMs: 20, maxWaiting: 10 })
    const leave = await line.acquire(false)
    expect(await line.acquire(false)).toBeNull()
    leave?.()
    expect(await line.acquire(false)).not.toBeNull()
  })

  test('lets known devices in before strangers, even where the line is full', async () => {
    const line = new PasswordQueue({ concurrency: 1, timeoutMs: 1000, maxWaiting: 2 })
    const leave = await line.acquire(false)
    const order: string[] = []
    const wait = async (name: string, ahead: boolean) => {
      const out = await line.acquire(ahead)
      order.push(out ? name : `${name} sent away`)
      out?.()
    }
    const all = [
      wait('stranger 1', false),
      wait('stranger 2', false),
      wait('stranger 3', false),
      wait('owner 1', true),
      wait('owner 2', true),
    ]
    await tick()
    leave?.()
    await Promise.all(all)
    expect(order).toEqual(['stranger 3 sent away', 'owner 1', 'owner 2', 'stranger 1', 'stranger 2'])
  })
})
