// `npm run bench [-- SIZE …]` (with `--search`, the index of the search alone): the built site on generated content, measured from outside, and the result as
// docs/performance.md. It fails where an answer is not the page it asked for; how fast something is it only reports.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { ensureBuilt } from '../scripts/ensureBuilt.mjs'
import { ensureInstalled } from '../scripts/ensureInstalled.mjs'
import { freePort } from '../scripts/freePort.mjs'
import { root } from '../scripts/root.mjs'
import { run } from '../scripts/run.mjs'
import { measureSite } from './measureSite.mjs'
import { reportOf } from './reportOf.mjs'

const onSearch = process.argv.includes('--search')
const given = process.argv
  .slice(2)
  .filter((argument) => argument !== '--search')
  .map(Number)
if (given.some((size) => !Number.isInteger(size) || size < 1)) {
  process.stderr.write('Name the sizes as whole numbers: npm run bench -- 10 10000\n')
  process.exit(2)
}
const sizes = given.length > 0 ? given : [10, 10_000]
const folder = path.join(root, '.cache', 'bench')
const account = { email: 'admin@example.org', password: 'a phrase for the bench' }
const tsx = ['--conditions=production', '--import', 'tsx']
await ensureInstalled()
// The index of the search alone, filled directly: what is found, and what it costs.
if (onSearch) {
  const listed = (given.length > 0 ? given : [10_000, 100_000]).map(String)
  process.exit(await run(process.execPath, [...tsx, 'bench/measureSearch.ts', ...listed], {}))
}
await ensureBuilt()

/** @param {number} size */
async function measure(size) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const env = {
    NODE_ENV: 'production',
    DATA_DIR: folder,
    DATABASE_URL: '',
    PORT: String(port),
    SITE_URL: origin,
    ADMIN_EMAIL: account.email,
    ADMIN_PASSWORD: account.password,
    DEMO: 'off',
    PAYLOAD_SECRET: 'a secret for the bench alone, long enough',
    // Each request comes from another address, as readers’ requests do.
    TRUSTED_PROXIES: '1',
  }
  const filledFile = path.join(folder, 'filled.json')
  const began = Date.now()
  if ((await run(process.execPath, [...tsx, 'bench/fill.ts', String(size), filledFile], env)) !== 0)
    throw new Error('The database could not be filled.')
  const fillSeconds = (Date.now() - began) / 1000
  process.stdout.write(`${size} commentaries were saved through the gate in ${fillSeconds.toFixed(1)} s\n`)
  const site = spawn(process.execPath, [...tsx, 'server/server.ts'], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => site.once('exit', resolve))
  try {
    const filled = JSON.parse(readFileSync(filledFile, 'utf8'))
    return { size, fillSeconds, rows: await measureSite({ origin, pid: site.pid ?? 0, account, filled }) }
  } finally {
    site.kill('SIGTERM')
    await ended
  }
}

const results = []
for (const size of sizes) {
  const result = await measure(size)
  console.table(result.rows)
  results.push(result)
}
const at = new Date()
const report = reportOf(results, at)
writeFileSync(path.join(root, 'docs', 'performance.md'), report)
process.stdout.write(`${report.slice(report.indexOf('## Growth'))}\nThe whole is in docs/performance.md.\n`)
