// `npm run check`: what must hold of the source before anything is run. A line a step, all of them told, non-zero if one
// fails. No step writes a tracked file, so that all may run beside each other and beside a build.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { root } from './root.mjs'
import { runQuietly } from './runQuietly.mjs'

const bin = (/** @type {string} */ name) => path.join(root, 'node_modules', '.bin', name)
const folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-check-'))

/** Runs a script that loads the configuration, in a place of its own. @param {string} file */
const withConfig = (file) =>
  runQuietly(process.execPath, ['--conditions=production', '--import', 'tsx', file], {
    PAYLOAD_SECRET: 'a secret for the check alone, long enough',
    DATABASE_URL: '',
    DATA_DIR: folder,
  })

const unitReport = process.env.UNIT_REPORT
/** Longest first, so that the two that run at a time end together. */
const steps = {
  eslint: () => runQuietly(bin('eslint'), ['--max-warnings=0', '.']),
  unit: () =>
    runQuietly(bin('vitest'), [
      'run',
      '--project',
      'unit',
      '--reporter=minimal',
      ...(unitReport ? ['--reporter=json', `--outputFile.json=${unitReport}`] : []),
    ]),
  // Without what a build that runs meanwhile writes.
  types: () => runQuietly(bin('tsc'), ['--noEmit', '-p', 'scripts/check.tsconfig.json']),
  arrows: () => runQuietly(bin('depcruise'), ['--config', '.dependency-cruiser.mjs', '--output-type', 'err', '.']),
  folders: () =>
    runQuietly(bin('depcruise'), ['--config', '.dependency-cruiser.folders.mjs', '--output-type', 'err', '.']),
  // Its plugins load the configuration, and with it Lexical, whose development build Node 20 sometimes never finishes.
  knip: () => runQuietly(bin('knip'), [], { NODE_OPTIONS: '--conditions=production' }),
  prettier: () => runQuietly(bin('prettier'), ['--check', '--log-level=warn', '.']),
  generated: () => withConfig('testing/generatedDrift.ts'),
  migrations: () => withConfig('testing/schemaDrift.ts'),
  names: () => runQuietly(process.execPath, ['scripts/checkNames.mjs']),
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in steps))
if (unknown.length > 0) {
  process.stderr.write(`There is no step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.\n`)
  process.exit(2)
}
const queue = Object.entries(steps).filter(([name]) => wanted.length === 0 || wanted.includes(name))
let failed = 0

/** @param {string} name @param {() => Promise<{code: number, output: string}>} step */
async function take(name, step) {
  const began = Date.now()
  const { code, output } = await step()
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n${code === 0 ? '' : `${output}\n`}`)
  if (code !== 0) failed += 1
}

async function worker() {
  for (let next = queue.shift(); next; next = queue.shift()) await take(...next)
}

await Promise.all([worker(), worker()])
rmSync(folder, { recursive: true, force: true })
process.exit(failed === 0 ? 0 : 1)
