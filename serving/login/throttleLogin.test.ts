import type { ServerResponse } from 'node:http'

import { describe, expect, test } from 'vitest'

import { ask } from '@/serving/requests/httpServer.fixtures'
import { cookiesOf, deviceIn, startLoginServer, owner, passwordCheck, post, right, wrong } from './loginServer.fixtures'
import { Throttle } from '@/serving/requests/Throttle'
import type { LogEntry } from '@/serving/process/logLine'
import { PasswordQueue } from './PasswordQueue'

const minute = 60_000

describe('who signs in', () => {
  test('is handed on with the body whole, and gets a device cookie beside Payload’s own', async () => {
    const at = await startLoginServer()
    const answer = await post(at, right)
    expect(answer.status).toBe(200)
    expect(at.checked).toEqual([right])
    expect(cookiesOf(answer)).toHaveLength(2)
    expect(deviceIn(answer)).toMatch(/^standfirst-device-[\w-]{12}=[\w-]{22}\.[\w-]{43}$/)
    expect(deviceIn(await post(at, wrong))).toBe('')
  })

  test('keeps the device’s name from one login to the next', async () => {
    const at = await startLoginServer({ https: true })
    const cookie = deviceIn(await post(at, right))
    const again = await post(at, right, { cookie })
    expect(deviceIn(again)).toBe(cookie)
    expect(cookiesOf(again).join()).toContain('; Secure')
  })
})

test('each outcome is noted once, with account and address', async () => {
  const noted: LogEntry[] = []
  const at = await startLoginServer({ log: (line) => noted.push(line) })
  await post(at, right)
  await post(at, { ...wrong, email: `nobody\n@example.org${'x'.repeat(200)}` })
  await post(at, { email: ['no text'], password: '' })
  expect(noted).toEqual([
    { event: 'login', status: 200, account: owner, address: '192.0.2.1' },
    { event: 'login', status: 401, account: `nobody\n@example.org${'x'.repeat(81)}`, address: '192.0.2.1' },
    { event: 'login', status: 401, account: null, address: '192.0.2.1' },
  ])
})

describe('who guesses', () => {
  test('is told to wait after ten guesses at an account, without a check, and is heard again later', async () => {
    const at = await startLoginServer()
    for (let index = 0; index < 10; index += 1) {
      expect((await post(at, wrong, { address: `192.0.2.${index}` })).status).toBe(401)
    }
    const answer = await post(at, { ...wrong, email: ' Owner@Example.org ' }, { address: '198.51.100.1' })
    expect(answer.status).toBe(429)
    expect(answer.headers['retry-after']).toBe('600')
    expect(JSON.parse(answer.text)).toEqual({
      errors: [{ message: 'Too many attempts failed. Try again in 10 minutes.' }],
    })
    expect(at.checked).toHaveLength(10)
    at.now = 10 * minute
    expect((await post(at, right)).status).toBe(200)
  })

  test('is told to wait after twenty guesses from an address', async () => {
    const at = await startLoginServer()
    const guess = (index: number) => post(at, { email: `${index}@example.org`, password: 'p' })
    for (let index = 0; index < 20; index += 1) expect((await guess(index)).status).toBe(401)
    expect((await guess(20)).status).toBe(429)
    expect((await post(at, right, { address: '198.51.100.1' })).status).toBe(200)
  })

  test.each([
    '/api/users/LOGIN',
    '/api/users/login/',
    '/api/users/%6Cogin',
    '//api/users/login?depth=1',
    '/%61pi/users/login',
  ])('is counted at %s too', async (path) => {
    const at = await startLoginServer()
    for (let index = 0; index < 10; index += 1) await post(at, wrong, { path })
    expect((await post(at, wrong)).status).toBe(429)
  })

  test('may not guess many at once before the first has failed', async () => {
    const at = await startLoginServer()
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => post(at, wrong, { address: `192.0.2.${index}` })),
    )
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10)
    expect(at.checked).toHaveLength(10)
  })

  test('does not lock out the owner: 1 000 guesses from 50 addresses, and the known device signs in', async () => {
    const at = await startLoginServer()
    const cookie = deviceIn(await post(at, right))
    const guesses = Array.from({ length: 1000 }, (_, index) => index)
    const statuses = new Set<number>()
    for (let from = 0; from < guesses.length; from += 50) {
      const batch = guesses.slice(from, from + 50)
      const answers = await Promise.all(batch.map((index) => post(at, wrong, { address: `192.0.2.${index % 50}` })))
      for (const { status } of answers) statuses.add(status)
    }
    expect(statuses).toEqual(new Set([401, 429]))
    expect(at.checked.length).toBeLessThanOrEqual(11)
    // Even from an address that is used up, as where a whole office has one.
    for (let index = 0; index < 20; index += 1)
      await post(at, { email: `${index}@example.org` }, { address: '192.0.2.7' })
    expect((await post(at, { email: 'new@example.org' }, { address: '192.0.2.7' })).status).toBe(429)
    expect((await post(at, right, { address: '192.0.2.7', cookie })).status).toBe(200)
    expect((await post(at, right, { address: '192.0.2.7' })).status).toBe(429)
  })

  test('gains nothing by the owner’s successes, nor loses by a fault of the site', async () => {
    const at = await startLoginServer({}, (given, response) => {
      if ((given as { email?: string }).email !== 'broken@example.org') return passwordCheck(given, response)
      response.statusCode = 503
      return response.end()
    })
    for (let index = 0; index < 9; index += 1) await post(at, wrong)
    for (let index = 0; index < 5; index += 1) expect((await post(at, right)).status).toBe(200)
    expect((await post(at, wrong)).status).toBe(401)
    expect((await post(at, right)).status).toBe(429)
    for (let index = 0; index < 15; index += 1) {
      expect((await post(at, { email: 'broken@example.org' })).status).toBe(503)
    }
  })
})

describe('the password check', () => {
  const slow = (open: { checks: number; most: number }) => async (given: unknown, response: ServerResponse) => {
    open.checks += 1
    open.most = Math.max(open.most, open.checks)
    await new Promise((resolve) => setTimeout(resolve, 20))
    open.checks -= 1
    response.statusCode = given === null ? 400 : 200
    response.end('{}')
  }
  const somebody = (index: number) => ({ email: `${index}@example.org`, password: 'p' })

  test('runs four times at once at most, and everybody has a turn', async () => {
    const open = { checks: 0, most: 0 }
    const at = await startLoginServer({}, slow(open))
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => post(at, somebody(index), { address: `192.0.2.${index}` })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(20).fill(200))
    expect(open.most).toBe(4)
  })

  test('is not waited for longer than patience lasts, and waiting is no failed attempt', async () => {
    const throttle = new Throttle()
    const line = new PasswordQueue({ concurrency: 1, timeoutMs: 5, maxWaiting: 10 })
    let finish = (): void => undefined
    const held = new Promise<void>((resolve) => (finish = resolve))
    const at = await startLoginServer({ queue: line, throttle }, async (_, response) => {
      await held
      response.end('{}')
    })
    const posts = [post(at, somebody(1)), post(at, somebody(2))]
    // Whichever arrives first is checked until the other has given up, however slow the machine is.
    const refused = await Promise.race(posts)
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '5'])
    finish()
    expect((await Promise.all(posts)).map(({ status }) => status).sort()).toEqual([200, 429])
    expect(throttle.size).toBe(0)
    expect((await post(at, somebody(3))).status).toBe(200)
  })
})

test('anything else passes untouched', async () => {
  const at = await startLoginServer({}, (_, response) => response.end('{}'))
  expect((await ask(at.port, { path: '/api/users/login' })).status).toBe(200)
  expect((await ask(at.port, { method: 'HEAD', path: '/api/users/login' })).status).toBe(200)
  for (let index = 0; index < 30; index += 1) {
    expect((await post(at, { title: 'a' }, { path: '/api/articles' })).status).toBe(200)
  }
})
