// The built site, made anew where the source has changed. Plain Node.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { run } from './install.mjs'

const root = import.meta.dirname
const stamp = path.join(root, '.next', 'standfirst-source')
const folders = [
  'app',
  'collections',
  'components',
  'demonstration',
  'domain',
  'editorial',
  'migrations',
  'reading',
  'serving',
  'storing',
]

/** @param {string} folder @returns {string[]} */
const filesUnder = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(test|fixtures)\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))

/** A fingerprint of everything a build is made from. */
function sourceHash() {
  const own = readdirSync(root).filter((name) => /\.(ts|json)$/.test(name) && !/^next-env|tsbuildinfo/.test(name))
  const files = [
    ...own.map((name) => path.join(root, name)),
    ...folders.filter((each) => existsSync(path.join(root, each))).flatMap(filesUnder),
  ]
  const hash = createHash('sha256').update(process.versions.node)
  for (const file of files.sort()) hash.update(path.relative(root, file)).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

/** Builds the site where its source differs from the last build’s; ends the process with a sentence where that fails. */
export async function ensureBuilt() {
  const source = sourceHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === source) return
  process.stdout.write('Building the site (about a minute) …\n')
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const code = await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], env)
  if (code !== 0) {
    process.stderr.write('The site could not be built. Look at the lines above.\n')
    process.exit(1)
  }
  writeFileSync(stamp, source)
}
