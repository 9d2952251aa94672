import { setTimeout } from 'node:timers/promises'

import { describe, expect, test } from 'vitest'

import { WriteQueue } from './WriteQueue'

describe('the write queue', () => {
  test('admits one write at a time, in the order of arrival', async () => {
    const queue = new WriteQueue()
    const order: number[] = []
    let running = 0
    await Promise.all(
      [1, 2, 3, 4, 5].map(async (number) => {
        const release = await queue.acquire(performance.now() + 1000)
        running += 1
        expect(running).toBe(1)
        await setTimeout(2)
        order.push(number)
        running -= 1
        release()
      }),
    )
    expect(order).toEqual([1, 2, 3, 4, 5])
  })

  test('refuses with 503 at the deadline, and admits the next write afterwards', async () => {
    const queue = new WriteQueue()
    const release = await queue.acquire(performance.now() + 20)
    await expect(queue.acquire(performance.now() + 20)).rejects.toMatchObject({ status: 503 })
    release()
    release()
    const next = await queue.acquire(performance.now() + 20)
    await expect(queue.acquire(performance.now() + 20)).rejects.toMatchObject({ status: 503 })
    next()
  })
})
