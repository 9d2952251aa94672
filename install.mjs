// Exact dependencies from the lock file, installed where they are missing or the lock file has changed. Plain Node.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = import.meta.dirname
const stamp = path.join(root, 'node_modules', '.standfirst-lock')
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')

/** Runs a program to its end, its output shown. @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
export const run = (program, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    child.once('error', () => resolve(127))
    child.once('exit', (code) => resolve(code ?? 1))
  })

/** Installs what is missing; ends the process with a sentence where that cannot be done. */
export async function ensureInstalled() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return
  process.stdout.write('Installing dependencies (a minute or two the first time) …\n')
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) {
    process.stderr.write(
      'The dependencies could not be installed. Look at the lines above; is the npm registry within reach?\n',
    )
    process.exit(1)
  }
  writeFileSync(stamp, lockHash())
}
