import { spawn } from 'node:child_process'

import { firstObstacle } from './firstObstacle.mjs'
import { root } from './root.mjs'

/**
 * Runs the server until it ends, and ends with its exit code; before that, `prepare` and a sentence for whatever stands in
 * the way (exit 78).
 * @param {{ args?: string[], env: NodeJS.ProcessEnv, prepare: () => Promise<void> }} start
 */
export async function startSite({ args = [], env, prepare }) {
  const obstacle = await firstObstacle(process.env)
  if (obstacle !== null) {
    process.stderr.write(`${obstacle}\n`)
    process.exit(78)
  }
  await prepare()
  process.stdout.write('Opening the database and the site …\n')
  const site = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', 'server/server.ts', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  // The terminal signals the whole group; a signal to this process alone is passed on.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => site.kill(signal))
  site.once('exit', (code) => process.exit(code ?? 1))
}
