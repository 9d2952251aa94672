// Fails where a file with exports is not named for one of them, so that a thing is found by its name.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { exportedNames } from './exportedNames.mjs'
import { nameFault } from './nameFault.mjs'
import { root } from './root.mjs'
import { runQuietly } from './runQuietly.mjs'

/** Names given by a framework, a tool or the test beside the file. */
const apart = [
  /^app\/.*\/(route|page|layout|not-found)\.tsx?$/,
  /^app\/\(payload\)\//,
  /(^|\/)[^/]*\.config\.(ts|mjs)$/,
  /^(instrumentation|payload-types|next-env\.d)\.ts$/,
  /^\.dependency-cruiser.*\.mjs$/,
  /^migrations\//,
  /\.(test|spec|fixtures)\.tsx?$/,
  // The errors of a folder, each named for what is wrong.
  /(^|\/)errors\.ts$/,
]

/** Files whose name misleads and that wait for a better one; nothing is added to them. @type {string[]} */
const known = JSON.parse(readFileSync(path.join(root, 'scripts', 'misnamed.json'), 'utf8'))

// Under version control, or new and not ignored.
const { output } = await runQuietly('git', ['ls-files', '--cached', '--others', '--exclude-standard'])
const files = output
  .split('\n')
  .filter((file) => /\.(tsx?|mjs)$/.test(file) && existsSync(path.join(root, file)))
  .filter((file) => !apart.some((pattern) => pattern.test(file)))
const faultOf = (/** @type {string} */ file) =>
  nameFault(file, exportedNames(file, readFileSync(path.join(root, file), 'utf8')))
const faults = files.flatMap((file) => (known.includes(file) ? [] : (faultOf(file) ?? [])))
const mended = known.filter((file) => files.includes(file) && faultOf(file) === null)
for (const fault of faults) process.stderr.write(`${fault}\n`)
for (const file of mended) process.stderr.write(`${file} is named well now: take it out of scripts/misnamed.json.\n`)
process.exit(files.length > 0 && faults.length + mended.length === 0 ? 0 : 1)
