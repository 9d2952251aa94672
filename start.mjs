// `npm start` on a bare machine: checks, exact dependencies, a build where the source changed, then the site.
import { spawn } from 'node:child_process'

import { firstObstacle } from './checks.mjs'

const obstacle = await firstObstacle(process.env)
if (obstacle !== null) {
  process.stderr.write(`${obstacle}\n`)
  process.exit(78)
}

const { ensureInstalled } = await import('./install.mjs')
await ensureInstalled()
const { ensureBuilt } = await import('./build.mjs')
await ensureBuilt()

process.stdout.write('Opening the database and the site …\n')
const site = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', 'server.ts'], {
  cwd: import.meta.dirname,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
// The terminal signals the whole group; whoever signals only this process is passed on.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => site.kill(signal))
site.once('exit', (code) => process.exit(code ?? 1))
