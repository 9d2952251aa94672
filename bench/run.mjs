// `npm run bench`: the built site on generated content, measured from outside. It only reports.
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'

import { ensureBuilt } from '../build.mjs'
import { ensureInstalled, run } from '../install.mjs'
import { cost, get, load } from './load.mjs'

const sizes = process.argv.includes('--all') ? [10, 1000, 10_000] : [10, 1000]
const cache = path.resolve('.cache')
const origin = 'http://127.0.0.1:3200'
await ensureInstalled()
await ensureBuilt()

/** @param {number} size */
async function measure(size) {
  const folder = path.join(cache, 'bench')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const env = {
    NODE_ENV: 'production',
    DATA_DIR: folder,
    DATABASE_URL: '',
    PORT: '3200',
    SITE_URL: origin,
    DEMO: 'off',
    PAYLOAD_SECRET: 'a secret for the bench alone, long enough',
  }
  const began = Date.now()
  const filled = await run(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'bench/fill.ts', String(size)],
    env,
  )
  if (filled !== 0) throw new Error('The database could not be filled.')
  process.stdout.write(
    `${size} commentaries were saved through the gate in ${((Date.now() - began) / 1000).toFixed(1)} s\n`,
  )
  const site = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', 'server.ts'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  })
  try {
    return await measureSite(size, site.pid ?? 0)
  } finally {
    site.kill('SIGTERM')
    await new Promise((resolve) => site.once('exit', resolve))
  }
}

/** @param {number} size @param {number} pid */
async function measureSite(size, pid) {
  const agent = new http.Agent({ keepAlive: true })
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await get(agent, new URL('/healthz', origin)).then(
        ({ status }) => status === 200,
        () => false,
      )
    )
      break
    await setTimeout(200)
  }
  const sitemap = String((await get(agent, new URL('/sitemaps/commentary-1.xml', origin))).body)
  const paths = [...sitemap.matchAll(/<loc>[^<]*(\/commentary\/[^<]+)<\/loc>/g)].map(([, found]) => found)
  const first = await load(
    pid,
    paths.slice(0, 200).map((found) => new URL(found, origin)),
    {},
  )
  const rows = []
  for (const [page, where] of [
    ['commentary', paths[0]],
    ['home', '/'],
    ['feed', '/feed.xml'],
  ]) {
    const url = new URL(where, origin)
    const { body, headers } = await get(agent, url)
    await setTimeout(1500)
    const html = String(body)
    const scripts = [...html.matchAll(/<script(?![^>]*application\/ld\+json)[^>]*src="([^"]+)"/g)].map(
      ([, found]) => found,
    )
    const others = [...html.matchAll(/<link[^>]*rel="(?:stylesheet|preload|modulepreload)"[^>]*>/g)].filter(
      ([tag]) => !tag.includes('as="image"'),
    )
    let js = 0
    for (const script of scripts) js += (await get(agent, new URL(script, origin))).body.length
    const same = (/** @type {number} */ times) => Array.from({ length: times }, () => url)
    const hit = await load(pid, same(20_000), { 'accept-encoding': 'br, gzip' })
    const known = await load(pid, same(5000), {
      'if-none-match': headers.etag ?? (await get(agent, url)).headers.etag ?? '',
    })
    rows.push({
      commentaries: size,
      page,
      raw: body.length,
      gzip: gzipSync(body).length,
      brotli: brotliCompressSync(body).length,
      requests: 1 + scripts.length + others.length,
      jsBytes: js,
      hitCpuMicros: hit.cpuMicros,
      hitP50ms: hit.p50,
      hitP99ms: hit.p99,
      knownCpuMicros: known.cpuMicros,
      wrong: hit.wrong + known.wrong,
      memoryMB: Math.round(cost(pid).memory),
    })
  }
  agent.destroy()
  return { size, first, rows }
}

const results = []
for (const size of sizes) results.push(await measure(size))
for (const { size, first } of results) {
  process.stdout.write(
    `First render of ${first.requests} commentaries of ${size}: ${first.cpuMicros} µs CPU each, p50 ${first.p50} ms, p99 ${first.p99} ms, ${first.wrong} wrong\n`,
  )
}
console.table(results.flatMap(({ rows }) => rows))
const file = path.join(cache, 'bench-results.json')
writeFileSync(file, JSON.stringify({ node: process.versions.node, at: new Date().toISOString(), results }, null, 2))
process.stdout.write(
  `As JSON: ${path.relative(process.cwd(), file)}. The client ran on the same machine; compare ratios, not absolutes.\n`,
)
