import { describe, expect, test } from 'vitest'

import { PasswordQueue } from './PasswordQueue'

const tick = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('the line before the password check', () => {
  test('lets so many in at once and the rest in turn', async () => {
    const line = new PasswordQueue({ atOnce: 2, patience: 1000, length: 10 })
    const [first, second] = await Promise.all([line.enter(false), line.enter(false)])
    const order: string[] = []
    const third = line.enter(false).then((leave) => {
      order.push('third')
      return leave
    })
    const fourth = line.enter(false).then((leave) => {
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
    expect(await line.enter(false)).not.toBeNull()
  })

  test('sends away who waited too long, without losing a place', async () => {
    const line = new PasswordQueue({ atOnce: 1, patience: 20, length: 10 })
    const leave = await line.enter(false)
    expect(await line.enter(false)).toBeNull()
    leave?.()
    expect(await line.enter(false)).not.toBeNull()
  })

  test('lets known devices in before strangers, even where the line is full', async () => {
    const line = new PasswordQueue({ atOnce: 1, patience: 1000, length: 2 })
    const leave = await line.enter(false)
    const order: string[] = []
    const wait = async (name: string, ahead: boolean) => {
      const out = await line.enter(ahead)
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
