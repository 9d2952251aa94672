import { spawn } from 'node:child_process'
import readline from 'node:readline'

import { root } from './root.mjs'

/** Starts the suite’s MongoDB in a process of its own. @returns {Promise<{ url?: string, server?: string, missing?: string, close: () => void }>} */
export async function openMongo() {
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
