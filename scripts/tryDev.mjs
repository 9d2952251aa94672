// Starts the development mode on an empty data folder and asks it for the front page and the admin; the nightly run does.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { freePort } from './freePort.mjs'
import { root } from './root.mjs'

/** Pages that must come, each with a mark that no error page bears. */
const wanted = [
  { path: '/', mark: 'href="/commentary/' },
  { path: '/admin/login', mark: 'Login · Standfirst' },
]
const limit = Date.now() + 600_000
const folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-dev-'))
const port = await freePort()
const origin = `http://localhost:${port}`

const unset = { SITE_URL: '', DATABASE_URL: '', PAYLOAD_SECRET: '', DEMO: '', NODE_ENV: '' }
const child = spawn(process.execPath, ['scripts/dev.mjs'], {
  cwd: root,
  env: { ...process.env, ...unset, DATA_DIR: folder, PORT: String(port), ADMIN_PASSWORD: 'a long enough phrase' },
  stdio: ['ignore', 'pipe', 'pipe'],
})
let said = ''
for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
const ended = new Promise((resolve) => child.once('exit', resolve))

const fault = await look().catch((error) => String(error))
child.kill('SIGTERM')
await ended
rmSync(folder, { recursive: true, force: true })
if (fault === null) process.stdout.write('The development mode serves the front page and the admin.\n')
else process.stderr.write(`${fault}\nIt said:\n${said}\n`)
process.exit(fault === null ? 0 : 1)

/** What is wrong with the development mode, or null. @returns {Promise<string | null>} */
async function look() {
  while (!said.includes('Standfirst is serving')) {
    if (child.exitCode !== null) return `It ended with ${child.exitCode}.`
    if (Date.now() > limit) return 'It did not open in time.'
    await setTimeout(200)
  }
  for (const { path: at, mark } of wanted) {
    const answer = await fetch(`${origin}${at}`, { signal: AbortSignal.timeout(Math.max(limit - Date.now(), 1000)) })
    const body = await answer.text()
    if (answer.status !== 200 || !body.includes(mark))
      return `${at} answered ${answer.status} without “${mark}”: ${body.slice(0, 300)}`
  }
  return null
}
