// On each supported Node: do the unit tests pass, does the built site start, serve the front page and a commentary, and stop?
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { ensureBuilt } from './ensureBuilt.mjs'
import { fetchNode } from './fetchNode.mjs'
import { freePort } from './freePort.mjs'
import { root } from './root.mjs'
import { runQuietly } from './runQuietly.mjs'

const wanted = process.argv.slice(2).map(Number)
const majors = /** @type {const} */ ([20, 22, 24]).filter((major) => wanted.length === 0 || wanted.includes(major))
let failed = 0
await ensureBuilt()
for (const major of majors) {
  const program = fetchNode(major)
  const fault = program === null ? 'it cannot be had from the npm registry' : await faultOn(program)
  process.stdout.write(fault === null ? `ok     Node ${major}\n` : `FAILED Node ${major}: ${fault}\n`)
  if (fault !== null) failed += 1
}
process.exit(failed === 0 ? 0 : 1)

/** What does not work on this Node, or null. @param {string} program */
async function faultOn(program) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-node-'))
  const port = await freePort()
  const child = spawn(program, ['--conditions=production', '--import', 'tsx', 'server/server.ts'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: folder,
      DATABASE_URL: '',
      PORT: String(port),
      SITE_URL: `http://localhost:${port}`,
      PAYLOAD_SECRET: '',
      DEMO: 'on',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const look = async () => {
    for (let tries = 0; tries < 600 && !said.includes('Standfirst is serving'); tries += 1) {
      if (child.exitCode !== null) return `the site ended with ${child.exitCode}`
      await setTimeout(200)
    }
    const front = await (await fetch(`http://localhost:${port}/`)).text()
    const at = /href="(\/commentary\/[^"]+)"/.exec(front)?.[1]
    if (at === undefined) return 'the front page names no commentary'
    const answer = await fetch(`http://localhost:${port}${at}`)
    return answer.status === 200 && (await answer.text()).includes('<h1') ? null : `${at} answered ${answer.status}`
  }
  const fault = await look().catch((error) => String(error))
  child.kill('SIGTERM')
  const code = await ended
  rmSync(folder, { recursive: true, force: true })
  if (fault !== null) return `${fault}\n${said}`
  if (code !== 0) return `it stopped with ${String(code)}`
  const unit = [
    '--conditions=production',
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'unit',
    '--reporter=minimal',
  ]
  const tests = await runQuietly(program, unit)
  return tests.code === 0 ? null : `unit tests fail\n${tests.output}`
}
