import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { root } from './root.mjs'
import { run } from './run.mjs'

const stamp = path.join(root, '.next', 'standfirst-source')

/** Folders at the root that no build is made from; what the site writes is no source either. */
const apart = new Set(['node_modules', 'docs', 'e2e', 'testing', 'bench', 'archive', 'scripts'])
const data = path.resolve(root, process.env.DATA_DIR || 'data')

/** @param {string} folder @returns {string[]} */
const filesUnder = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|m?js|css|svg|ico)$/.test(entry.name))
    .filter((entry) => !/\.(test|fixtures)\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !file.startsWith(data + path.sep))

/** A fingerprint of everything a build is made from. */
function sourceHash() {
  const here = readdirSync(root, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
  const own = here.filter(
    (entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name) && !/^next-env|tsbuildinfo/.test(entry.name),
  )
  const folders = here.filter(({ name }) => !apart.has(name))
  const files = [
    ...own.map(({ name }) => path.join(root, name)),
    ...folders.filter((entry) => entry.isDirectory()).flatMap(({ name }) => filesUnder(name)),
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
