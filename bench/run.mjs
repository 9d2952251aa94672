// `npm run bench [-- SIZE …]`: the built site on generated content, measured from outside, and the result as
// docs/performance.md. It fails where an answer is not the page it asked for; how fast something is it only reports.
// `npm run bench -- --archive [POSTS]`: an archive imported, exported and imported again, as a section of that page.
// `npm run bench -- --search [SIZE …]`: the index of the search alone.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { ensureBuilt } from '../scripts/ensureBuilt.mjs'
import { ensureInstalled } from '../scripts/ensureInstalled.mjs'
import { freePort } from '../scripts/freePort.mjs'
import { root } from '../scripts/root.mjs'
import { run } from '../scripts/run.mjs'
import { archiveSection, archiveSectionIn, withArchiveSection } from './archiveSection.mjs'
import { measureArchive } from './measureArchive.mjs'
import { measureSite } from './measureSite.mjs'
import { machine, reportOf } from './reportOf.mjs'

const page = path.join(root, 'docs', 'performance.md')
const [option = ''] = process.argv.slice(2)
const ofArchive = option === '--archive'
const ofSearch = option === '--search'
const given = process.argv.slice(option.startsWith('--') ? 3 : 2).map(Number)
if (given.some((size) => !Number.isInteger(size) || size < 1)) {
  process.stderr.write('Name the sizes as whole numbers: npm run bench -- 10 10000\n')
  process.exit(2)
}
const sizes = given.length > 0 ? given : [10, 10_000]
const folder = path.join(root, '.cache', 'bench')
const account = { email: 'admin@example.org', password: 'a phrase for the bench' }
const tsx = ['--conditions=production', '--import', 'tsx']
await ensureInstalled()
if (ofArchive) {
  const [posts = 2000] = given
  const began = new Date().toISOString().slice(0, 10)
  const measuredOn = `Measured on ${began} (${machine()}).`
  const section = archiveSection(await measureArchive(posts, 1000), measuredOn)
  writeFileSync(page, withArchiveSection(readFileSync(page, 'utf8'), section))
  process.stdout.write(`${section}The section is in docs/performance.md.\n`)
  process.exit(0)
}
// The index of the search alone, filled directly: what is found, and what it costs.
if (ofSearch) {
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
const archive = archiveSectionIn(readFileSync(page, 'utf8'))
writeFileSync(page, archive === '' ? report : withArchiveSection(report, archive))
process.stdout.write(`${report.slice(report.indexOf('## Growth'))}\nThe whole is in docs/performance.md.\n`)
