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
  // The access of the collections, each function named for whom it admits.
  /^collections\/access\.ts$/,
]

// Under version control, or new and not ignored.
const { output } = await runQuietly('git', ['ls-files', '--cached', '--others', '--exclude-standard'])
const files = output
  .split('\n')
  .filter((file) => /\.(tsx?|mjs)$/.test(file) && existsSync(path.join(root, file)))
  .filter((file) => !apart.some((pattern) => pattern.test(file)))
const faultOf = (/** @type {string} */ file) =>
  nameFault(file, exportedNames(file, readFileSync(path.join(root, file), 'utf8')))
const faults = files.flatMap((file) => faultOf(file) ?? [])
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.exit(files.length > 0 && faults.length === 0 ? 0 : 1)
