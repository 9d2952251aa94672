// `npm test` on a bare machine: installs what it needs, then the gate, integration on both databases, faults, and the stories.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'

import { oldNode } from './checks.mjs'
import { ensureInstalled, run } from './install.mjs'

const root = import.meta.dirname
const cache = path.join(root, '.cache')
const strict = process.env.CI === 'true'
let passed = 0
let failed = 0
/** @type {string[]} */
const closing = []

const obstacle = oldNode()
if (obstacle !== null) {
  process.stderr.write(`${obstacle}\n`)
  process.exit(78)
}
await ensureInstalled()
mkdirSync(cache, { recursive: true })
const { ensureBuilt } = await import('./build.mjs')
const { findChromium } = await import('./testing/chromium.mjs')

const title = (/** @type {string} */ text) => process.stdout.write(`\n== ${text}\n`)

/** Says what could not be had; on CI that is a failure. @param {string} what */
function without(what) {
  closing.push(`NOT TESTED: ${what}`)
  if (strict) failed += 1
}

/** @param {string} file @param {number} code */
function count(file, code) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  const fine = report?.numPassedTests ?? report?.stats?.expected ?? 0
  const wrong = report?.numFailedTests ?? (report?.stats?.unexpected ?? 0) + (report?.stats?.flaky ?? 0)
  passed += fine
  failed += Math.max(wrong, code === 0 && fine > 0 ? 0 : 1)
}

/** @param {string} name @param {NodeJS.ProcessEnv} env */
async function integration(name, env) {
  title(`Integration on ${name}`)
  const file = path.join(cache, 'int-report.json')
  rmSync(file, { force: true })
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'int',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  count(file, await run(process.execPath, args, env))
}

/** @param {string} name @param {NodeJS.ProcessEnv} env */
async function stories(name, env) {
  title(`Stories on ${name}`)
  const file = path.join(cache, 'e2e-report.json')
  const data = path.join(cache, 'e2e')
  rmSync(file, { force: true })
  rmSync(data, { recursive: true, force: true })
  const args = ['node_modules/@playwright/test/cli.js', 'test']
  count(file, await run(process.execPath, args, { ...env, E2E_REPORT: file, E2E_DATA_DIR: data }))
}

/** The site harmed from outside; it brings its own databases, both. */
async function faults() {
  title('Faults, the short form')
  const file = path.join(cache, 'faults-report.json')
  rmSync(file, { force: true })
  const args = ['--conditions=production', '--import', 'tsx', 'testing/faults/run.ts', '--short']
  count(file, await run(process.execPath, args, { FAULTS_REPORT: file }))
}

/** Starts the suite’s MongoDB in a process of its own. */
async function openMongo() {
  const child = spawn(process.execPath, ['--import', 'tsx', 'testing/runMongo.ts'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = readline.createInterface({ input: child.stdout })
  const said = await new Promise((resolve) => {
    lines.once('line', resolve)
    child.once('exit', () => resolve('{"missing":"the test’s MongoDB ended at once"}'))
  })
  return { ...JSON.parse(String(said)), close: () => child.stdin.end() }
}

title('The gate')
const unitReport = path.join(cache, 'unit-report.json')
rmSync(unitReport, { force: true })
count(unitReport, await run(process.execPath, ['check.mjs'], { UNIT_REPORT: unitReport }))

// The drill of the integration tests runs the built site.
title('Build')
await ensureBuilt()

await integration('SQLite', { TEST_MONGO_URL: '' })
const mongo = await openMongo()
if (mongo.missing) without(`MongoDB, and the faults. ${mongo.missing}`)
else {
  closing.push(`MongoDB was ${mongo.server}.`)
  await integration('MongoDB', { TEST_MONGO_URL: mongo.url })
  await faults()
}

const chromium = await findChromium(root)
if (chromium === null) without('the stories. No Chromium is here and none could be installed.')
else {
  closing.push(`Chromium was ${chromium.name}.`)
  await stories('SQLite', { ...chromium.env, E2E_DATABASE_URL: '' })
  if (!mongo.missing)
    await stories('MongoDB', {
      ...chromium.env,
      E2E_DATABASE_URL: mongo.url.replace('/NAME?', `/stories${Date.now()}?`),
    })
}
mongo.close()

process.stdout.write(`\n${closing.join('\n')}\n${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
