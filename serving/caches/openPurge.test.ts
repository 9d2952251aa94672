import type { IncomingMessage } from 'node:http'

import { afterEach, expect, test, vi } from 'vitest'

import { serve } from '@/serving/requests/httpServer.fixtures'

import { cacheKeys } from './cacheKeys'
import { cacheKinds } from './kinds/cacheKinds'
import { openPurge } from './openPurge'
import { sharing } from './sharing'

interface Taken {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

const token = 'a-token-of-the-cache'
const keys = cacheKeys('a secret for tests that is long enough', 'https://example.org')

/** A server in the place of a cache that takes what has the token; first it answers with each of `statuses`. */
async function standIn(statuses: number[] = []) {
  const taken: Taken[] = []
  const port = await serve(async (request, response) => {
    let body = ''
    for await (const part of request) body += String(part)
    const { method, url, headers } = request
    const isOurs = headers['fastly-key'] === token || headers.authorization === `Bearer ${token}`
    response.statusCode = statuses.shift() ?? (isOurs ? 200 : 403)
    if (response.statusCode === 302) response.setHeader('location', '/elsewhere')
    if (response.statusCode === 200) taken.push({ method, url, headers, body })
    response.end('{"success":true}')
  })
  return { taken, url: `http://127.0.0.1:${port}/purge/here`, port }
}

const open = (name: string, url: string) => {
  const kind = cacheKinds[name]
  if (!kind) throw new Error(name)
  return openPurge({ kind, keys, url, token, lifetime: 600 })
}

afterEach(() => {
  sharing().purges = false
})

const named = ({ headers, body }: Taken) =>
  body === '' ? String(headers['surrogate-key']).split(' ') : (JSON.parse(body) as { tags: string[] }).tags

test.each(Object.keys(cacheKinds))(
  'a change is purged from %s at the address set, with every key of it',
  async (name) => {
    const { taken, url } = await standIn()
    const purge = open(name, url)
    const tags = Array.from({ length: 40 }, (_, at) => `articles:${at}`)
    purge.change(tags)
    await vi.waitUntil(() => taken.flatMap(named).length === 41)
    expect(new Set(taken.flatMap(named))).toEqual(new Set(keys.ofChange(tags)))
    for (const each of taken) {
      expect(each.url).toBe('/purge/here')
      expect(named(each).length).toBeLessThanOrEqual(cacheKinds[name]?.maxKeys ?? 0)
    }
    await purge.close()
  },
)

test('pages may be stored once a purge arrived, not after one that is refused; a redirect is not followed', async () => {
  const statuses = [200, 302]
  const { taken, url } = await standIn(statuses)
  const purge = open('varnish', url)
  expect(sharing().purges).toBe(false)
  purge.everything()
  await vi.waitUntil(() => sharing().purges)
  expect(taken.map(named)).toEqual([[keys.site]])
  purge.change(['articles'])
  await vi.waitUntil(() => !sharing().purges)
  expect(taken).toHaveLength(1)
  await vi.waitUntil(() => sharing().purges, { timeout: 5000 })
  expect(taken.map(({ url: at }) => at)).toEqual(['/purge/here', '/purge/here'])
  await purge.close()
})

test.each([
  ['refused', (url: string) => url],
  ['sent where nobody listens', () => 'http://127.0.0.1:9/purge/here'],
])('the log of a purge that is %s has neither the token nor the address', async (_, addressOf) => {
  const { url } = await standIn(Array.from({ length: 100 }, () => 403))
  const lines: string[] = []
  const written = vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    lines.push(String(line))
    return true
  })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const purge = open('fastly', addressOf(url))
  try {
    purge.change(['articles'])
    await vi.waitUntil(async () => {
      await vi.advanceTimersByTimeAsync(60_000)
      return lines.length > 0
    })
    await purge.close()
  } finally {
    vi.useRealTimers()
    written.mockRestore()
  }
  const [line = ''] = lines
  expect(JSON.parse(line)).toMatchObject({ event: 'purge fails', attempts: 6, keys: 1 })
  expect(lines.join('')).not.toMatch(/a-token|127\.0\.0\.1|purge\/here/)
})
