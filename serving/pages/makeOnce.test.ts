import { expect, test } from 'vitest'

import { makeOnce } from './makeOnce'

/** Makes that end when they are told to. */
function maker() {
  const ends: ((value: string) => void)[] = []
  const make = () => new Promise<string>((resolve) => ends.push(resolve))
  return { ends, make }
}

test('of five hundred who ask at once, one makes it', async () => {
  const { ends, make } = maker()
  const asked = Array.from({ length: 500 }, () => makeOnce('/a', 1, make))
  expect(ends).toHaveLength(1)
  ends[0]?.('made')
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['made']))
  void makeOnce('/a', 1, make)
  expect(ends).toHaveLength(2)
  ends[1]?.('')
})

test('who asks after a change gets one made since, other keys are made apart, a failure is not kept', async () => {
  const { ends, make } = maker()
  const before = makeOnce('/b', 1, make)
  const after = makeOnce('/b', 2, make)
  const other = makeOnce('/c', 2, make)
  expect(ends).toHaveLength(3)
  ends.forEach((end, at) => end(String(at)))
  expect(await Promise.all([before, after, other])).toEqual(['0', '1', '2'])
  await expect(makeOnce('/d', 1, () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect(await makeOnce('/d', 1, () => Promise.resolve('there'))).toBe('there')
})
