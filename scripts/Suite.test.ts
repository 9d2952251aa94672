import { writeFileSync } from 'node:fs'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { Suite } from './Suite.mjs'

let printed = ''
beforeEach(() => {
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})
afterEach(() => vi.restoreAllMocks())

/** A step that prints, writes this report and ends with this code. */
async function take(suite: Suite, report: object | null, code: number): Promise<boolean> {
  const title = `A step of ${JSON.stringify(report)} and ${code}`
  const reportFile = suite.reportOf(title)
  if (report !== null) writeFileSync(reportFile, JSON.stringify(report))
  return suite.take({ title, args: ['-e', `console.log('what it said'); process.exit(${code})`], reportFile })
}

test('a step that passes says one line, is counted and timed', async () => {
  const suite = new Suite()
  expect(await take(suite, { numPassedTests: 3, numFailedTests: 0 }, 0)).toBe(true)
  expect(printed).not.toContain('what it said')
  expect(suite.close()).toBe(0)
  expect(printed).toMatch(/ s {2}A step .*: ok, 3 passed\n/)
  expect(printed).toMatch(/\n3 passed, 0 failed\n$/)
})

test.each([
  ['a failed test', { numPassedTests: 3, numFailedTests: 2 }, 1, 2],
  ['an end without a report', null, 1, 1],
  ['a bad end after tests that passed', { numPassedTests: 3, numFailedTests: 0 }, 1, 1],
  ['a run of no test at all', { numPassedTests: 0, numFailedTests: 0 }, 0, 1],
  ['a flaky story', { stats: { expected: 3, unexpected: 0, flaky: 1 } }, 0, 1],
])('%s is a failure, and what was said is shown', async (_, report, code, failed) => {
  const suite = new Suite()
  expect(await take(suite, report, code)).toBe(false)
  expect(printed).toContain('what it said')
  expect(suite.failed).toBe(failed)
  expect(suite.close()).toBe(1)
})

test('what cannot be tested is said, and a failure where everything must be', () => {
  const suite = new Suite()
  suite.strict = true
  suite.without('the stories')
  expect(suite.close()).toBe(1)
  expect(printed).toContain('NOT TESTED: the stories')
})
