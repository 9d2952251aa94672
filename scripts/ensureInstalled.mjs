import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { root } from './root.mjs'
import { run } from './run.mjs'

const stamp = path.join(root, 'node_modules', '.standfirst-lock')
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')

/** Installs the exact dependencies of the lock file where they are missing or it has changed; ends the process with a sentence where that cannot be done. */
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
