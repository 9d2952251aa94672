import { expect, test } from 'vitest'

import { canTypeset, Typesetter } from './Typesetter'

const job = { data: {}, images: [] }
const options = { timeoutMs: 20_000, idleMs: 1000, maxWaiting: 2 }

test('data that the layout cannot read is a fault, and the next job is done by the same process', async () => {
  const typesetter = new Typesetter(options)
  for (const time of ['first', 'second'])
    await expect(typesetter.typeset(job), time).rejects.toThrow('dictionary does not contain key')
})

test('a job that takes too long is ended', async () => {
  await expect(new Typesetter({ ...options, timeoutMs: 1 }).typeset(job)).rejects.toThrow('it took too long')
})

test('more jobs than may wait are refused at once', async () => {
  const typesetter = new Typesetter({ ...options, timeoutMs: 1 })
  const jobs = await Promise.allSettled([job, job, job].map((each) => typesetter.typeset(each)))
  expect(jobs.map((each) => (each.status === 'rejected' ? String(each.reason) : ''))[2]).toContain('Too many')
})

test('a platform without the compiler is one without PDFs', () => {
  expect([canTypeset(), canTypeset('/nonexistent')]).toEqual([true, false])
})
