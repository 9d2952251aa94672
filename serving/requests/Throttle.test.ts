import { describe, expect, test } from 'vitest'

import { type Attempt, Throttle } from './Throttle'

const minute = 60_000
const attempt = (given: Partial<Attempt> = {}): Attempt => ({
  action: 'login',
  address: '192.0.2.1',
  account: 'a@example.org',
  device: null,
  ...given,
})

/** Admits so many in one moment and gives what the last was told. */
function fail(throttle: Throttle, times: number, make: (index: number) => Attempt, now = 0): number {
  let wait = 0
  for (let index = 0; index < times; index += 1) wait = throttle.admit(make(index), now)
  return wait
}

describe('a login throttle', () => {
  test('lets ten attempts at an account fail in ten minutes, from wherever they come', () => {
    const throttle = new Throttle()
    const anywhere = (index: number) => attempt({ address: `192.0.2.${index}` })
    expect(fail(throttle, 10, anywhere)).toBe(0)
    expect(throttle.admit(anywhere(11), 4 * minute)).toBe(6 * minute)
    expect(throttle.admit(anywhere(11), 10 * minute - 1)).toBe(1)
    expect(throttle.admit(anywhere(11), 10 * minute)).toBe(0)
  })

  test('lets twenty attempts from an address fail in ten minutes, whatever the account', () => {
    const throttle = new Throttle()
    expect(fail(throttle, 20, (index) => attempt({ account: `${index}@example.org` }))).toBe(0)
    expect(throttle.admit(attempt({ account: null }), 1)).toBe(10 * minute - 1)
    expect(throttle.admit(attempt({ account: null, address: '192.0.2.2' }), 1)).toBe(0)
  })

  test('counts in a window that slides', () => {
    const throttle = new Throttle()
    for (let at = 0; at < 10; at += 1) throttle.admit(attempt(), at * minute)
    expect(throttle.admit(attempt(), 9.5 * minute)).toBe(0.5 * minute)
    expect(throttle.admit(attempt(), 10 * minute)).toBe(0)
    expect(throttle.admit(attempt(), 10 * minute)).toBe(minute)
  })

  test('counts a device that is known by itself, and it too has ten', () => {
    const throttle = new Throttle()
    fail(throttle, 100, () => attempt())
    const known = attempt({ device: 'nonce' })
    expect(fail(throttle, 10, () => known)).toBe(0)
    expect(throttle.admit(known, 0)).toBe(10 * minute)
    expect(throttle.admit(attempt({ device: 'other' }), 0)).toBe(0)
  })

  test('takes back what was no failure, and only that', () => {
    const throttle = new Throttle()
    for (let at = 0; at < 30; at += 1) {
      expect(throttle.admit(attempt(), at)).toBe(0)
      throttle.forgive(attempt(), at)
    }
    expect(throttle.size).toBe(0)
    fail(throttle, 9, () => attempt())
    throttle.admit(attempt(), 5)
    throttle.forgive(attempt(), 5)
    throttle.admit(attempt(), 6)
    expect(throttle.admit(attempt(), 7)).toBeGreaterThan(0)
  })

  test('counts each thing that is asked for by itself', () => {
    const throttle = new Throttle()
    fail(throttle, 10, () => attempt({ action: 'another thing' }))
    expect(throttle.admit(attempt({ action: 'another thing' }), 0)).toBeGreaterThan(0)
    expect(throttle.admit(attempt(), 0)).toBe(0)
  })

  test('remembers so many, the latest, and nobody it turned away', () => {
    const throttle = new Throttle()
    fail(throttle, 20, (index) => attempt({ account: `${index}@example.org` }))
    fail(throttle, 20_000, (index) => attempt({ account: `made-up-${index}@example.org` }))
    expect(throttle.size).toBe(21)
    fail(throttle, 20_000, (index) => attempt({ address: `address ${index}`, account: null }))
    expect(throttle.size).toBe(10_000)
    expect(fail(throttle, 20, () => attempt({ address: 'address 19999', account: null }))).toBeGreaterThan(0)
  })
})
