import http from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { brotliCompressSync } from 'node:zlib'

import { cost } from './cost.mjs'
import { get } from './get.mjs'
import { load } from './load.mjs'
import { pages } from './pages.mjs'

/** How often each page is requested: made anew (`distinct`: of these one after another), and as it is stored. */
const times = { cold: 10, distinct: 100, warm: 2000, known: 1000 }

/**
 * Measures every type of page of a site that serves.
 * @param {{ origin: string, pid: number, account: { email: string, password: string }, filled: import('./pages.mjs').Filled }} site
 */
export async function measureSite({ origin, pid, account, filled }) {
  const agent = new http.Agent({ keepAlive: true })
  await untilReady(agent, origin)
  const stale = await staleMaker(origin, account)
  const rows = []
  const { body: map } = await get(agent, { url: new URL('/sitemap.xml', origin), status: 200, mark: '</loc>' })
  // The first part that lists commentaries: the fullest there is.
  const part = /<loc>([^<]*\/sitemaps\/commentary-[^<]*)<\/loc>/.exec(map)?.[1]
  if (part === undefined) throw new Error('The sitemap names no file of commentaries.')
  const sitemapPart = new URL(part).pathname
  for (const page of pages({ ...filled, sitemapPart })) {
    /** @param {number} number @param {http.OutgoingHttpHeaders} [headers] */
    const ask = (number, headers = {}) => ({
      url: new URL(page.path(number), origin),
      headers,
      status: page.status ?? 200,
      mark: page.mark(number),
    })
    const addresses = Math.min(times.distinct, page.addresses ?? 1)
    const cold =
      addresses > 1
        ? await load(
            pid,
            numbers(addresses).map((number) => ask(number)),
            1,
          )
        : await coldOf(pid, () => ask(0), stale)
    const { body, headers } = await get(agent, ask(0))
    // A pause until the page has its best compression.
    await setTimeout(1500)
    const compressed = { 'accept-encoding': 'br, gzip' }
    const asks = numbers(page.kept ? times.warm : times.distinct).map((number) => ask(page.kept ? 0 : number))
    const warm = await load(pid, page.kept ? asks.map(({ mark, ...each }) => ({ ...each, headers: compressed })) : asks)
    const etag = headers.etag ?? (await get(agent, ask(0))).headers.etag
    const known =
      page.kept && etag !== undefined
        ? await load(
            pid,
            numbers(times.known).map(() => ({ url: ask(0).url, headers: { 'if-none-match': etag }, status: 304 })),
          )
        : null
    rows.push({
      page: page.name,
      bytes: Buffer.byteLength(body),
      brotli: brotliCompressSync(body).length,
      coldCpuMs: cold.cpuMs,
      coldP50ms: cold.p50,
      warmCpuMs: warm.cpuMs,
      warmP50ms: warm.p50,
      warmP99ms: warm.p99,
      knownCpuMs: known?.cpuMs ?? null,
      memoryMB: Math.round(cost(pid).memory),
    })
  }
  agent.destroy()
  return rows
}

const numbers = (/** @type {number} */ length) => Array.from({ length }, (_, number) => number)

/** What it costs to make one page anew, asked for after each change. @param {number} pid @param {() => import('./get.mjs').Ask} ask @param {() => Promise<void>} stale */
async function coldOf(pid, ask, stale) {
  const found = []
  for (let at = 0; at < times.cold; at += 1) {
    await stale()
    found.push(await load(pid, [ask()], 1))
  }
  const mean = found.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / found.length
  const p50 = found.map((each) => each.p50).sort((a, b) => a - b)[Math.floor(found.length / 2)] ?? Number.NaN
  return { cpuMs: Number(mean.toFixed(3)), p50 }
}

/** @param {http.Agent} agent @param {string} origin */
async function untilReady(agent, origin) {
  const ready = { url: new URL('/readyz', origin), status: 200, mark: 'ready' }
  for (let tries = 0; tries < 600; tries += 1) {
    if (
      await get(agent, ready).then(
        () => true,
        () => false,
      )
    )
      return
    await setTimeout(200)
  }
  throw new Error('The site was not ready after two minutes.')
}

/** Signs in; what it answers changes the settings, which makes every page stale. @param {string} origin @param {{ email: string, password: string }} account */
async function staleMaker(origin, account) {
  const send = async (
    /** @type {string} */ where,
    /** @type {object} */ body,
    /** @type {Record<string, string>} */ headers = {},
  ) => {
    const answer = await fetch(`${origin}/api/${where}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${where} answered ${answer.status}: ${await answer.text()}`)
    return answer
  }
  const cookie = (await send('users/login', account)).headers.get('set-cookie') ?? ''
  const token = /-token=([^;]+)/.exec(cookie)?.[1]
  if (token === undefined) throw new Error('Signing in brought no token.')
  let count = 0
  return async () => {
    count += 1
    await send('globals/settings', { publisherName: `Bench ${count}` }, { authorization: `JWT ${token}` })
  }
}
