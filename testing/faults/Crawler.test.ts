import { once } from 'node:events'
import { createServer, type Server } from 'node:http'

import { afterEach, describe, expect, test } from 'vitest'

import { Crawler } from './Crawler'
import type { Ledger, LedgerCommentary, Shown } from './Ledger'
import { Tally } from './Tally'

let server: Server | null = null
afterEach(() => server?.close())

interface Page {
  readonly status: number
  readonly body: string
}

/** What a reader finds wrong who looks at the page of a commentary, once for each of these answers. */
async function found(
  shown: Partial<Shown> & { state: Shown['state'] },
  pages: readonly Page[],
  more: Partial<LedgerCommentary> = {},
) {
  const answers = [...pages]
  server = createServer((_, response) => {
    const { status, body } = answers.shift() ?? { status: 404, body: '' }
    response.writeHead(status).end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const at = server.address()
  const since = performance.now() - 10_000
  const commentary = {
    ...{ key: 'one', id: '1', slug: 'one', stands: 1, due: null, entries: [] },
    ...{ addresses: new Set(['one']), shown: { slug: 'one', token: 'live1xabcde', since, ...shown } },
    ...more,
  } as LedgerCommentary
  const tally = new Tally()
  const ledger = { commentaries: [commentary], withdrawnAt: 0 } as never as Ledger
  const port = typeof at === 'object' && at !== null ? at.port : 0
  const crawler = new Crawler(`http://127.0.0.1:${port}`, ledger, tally, () => 0)
  for (let look = 0; look < pages.length; look += 1) await crawler.visit('/commentary/one')
  if (pages.length === 0) await crawler.checkAddresses()
  return tally.breaches.map(({ law }) => law)
}

const live = { state: 'live' } as const
const good = { status: 200, body: 'the text live1xabcde' }

describe('a reader', () => {
  test('finds nothing wrong where all is right', async () => {
    expect(await found(live, [good, good])).toEqual([])
    expect(await found({ state: 'gone' }, [{ status: 410, body: '' }])).toEqual([])
  })

  test.each<[string, string[], Partial<Shown> & { state: Shown['state'] }, Page[], Partial<LedgerCommentary>?]>([
    ['a draft', ['I2'], live, [{ ...good, body: 'live1xabcde draft2xabcdefgh' }]],
    ['a draft on an error page', ['I2'], { state: 'open' }, [{ status: 500, body: 'draft2xabcdefgh' }]],
    ['a commentary before its time', ['I3'], { state: 'open' }, [good], { due: Date.now() + 60_000 }],
    ['an old text', ['I4'], live, [{ status: 200, body: 'live0xabcde' }]],
    ['what was retracted', ['I4'], { state: 'gone' }, [good]],
    ['an error where there was a page', ['I5'], live, [good, { status: 503, body: '' }]],
    ['nothing where a live commentary is', ['I8'], live, [{ status: 404, body: '' }]],
    ['nobody at an old address', ['I8'], live, []],
    ['that it is slowed down', ['limit'], { state: 'open' }, [{ status: 429, body: '' }]],
  ])('finds %s', async (_, laws, shown, pages, more) => {
    expect(await found(shown, pages, more)).toEqual(laws)
  })
})
