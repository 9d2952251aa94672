import { setTimeout } from 'node:timers/promises'

import { describe, expect, test } from 'vitest'

import { Turns } from './Turns'

describe('turns', () => {
  test('are given one at a time, in the order of asking', async () => {
    const turns = new Turns(1000)
    const order: number[] = []
    let inside = 0
    await Promise.all(
      [1, 2, 3, 4, 5].map(async (number) => {
        const end = await turns.take()
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
    const turns = new Turns(20)
    const end = await turns.take()
    await expect(turns.take()).rejects.toMatchObject({ status: 503 })
    end()
    end()
    const again = await turns.take()
    await expect(turns.take()).rejects.toMatchObject({ status: 503 })
    again()
  })
})
