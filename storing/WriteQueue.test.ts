import { setTimeout } from 'node:timers/promises'

import { describe, expect, test } from 'vitest'

import { WriteQueue } from './WriteQueue'

describe('turns', () => {
  test('are given one at a time, in the order of asking', async () => {
    const turns = new WriteQueue()
    const order: number[] = []
    let inside = 0
    await Promise.all(
      [1, 2, 3, 4, 5].map(async (number) => {
        const end = await turns.take(performance.now() + 1000)
        inside += 1
        expect(inside).toBe(1)
        await setTimeout(2)
        order.push(number)
        inside -= 1
        end()
      }),
    )
    expect(order).toEqual([1, 2, 3, 4, 5])
  })

  test('are refused with 503 when they do not come in time, and the line goes on', async () => {
    const turns = new WriteQueue()
    const end = await turns.take(performance.now() + 20)
    await expect(turns.take(performance.now() + 20)).rejects.toMatchObject({ status: 503 })
    end()
    end()
    const again = await turns.take(performance.now() + 20)
    await expect(turns.take(performance.now() + 20)).rejects.toMatchObject({ status: 503 })
    again()
  })
})
