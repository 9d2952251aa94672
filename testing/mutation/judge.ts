// Runs the tests over mutants that its parent sends, one after another, each in memory alone.
import path from 'node:path'

import { createVitest } from 'vitest/node'

import config from '@/vitest.config'

import type { Case } from './Case'
import { WarmWorker } from './WarmWorker'

const root = path.resolve(import.meta.dirname, '../..')
/** So many of the nearest tests are run first, then up to so many; then all. */
const stages = [1, 4]
const [unit] = (config as { test: { projects: { resolve: object; test: object }[] } }).test.projects
let changed: { file: string; text: string } | null = null

const vitest = await createVitest(
  'test',
  {
    ...unit?.test,
    root,
    config: false,
    watch: false,
    bail: 1,
    pool: { name: 'warm', createPoolWorker: (options) => new WarmWorker(options) },
    testTimeout: 30_000,
    reporters: [{}],
    update: false,
  },
  {
    ...{ resolve: unit?.resolve, logLevel: 'silent' },
    plugins: [{ name: 'mutant', enforce: 'pre', load: (id) => (changed?.file === id ? changed.text : undefined) }],
  },
)
// Without a first look at all tests it would take none of them for its own.
await vitest.globTestSpecifications()

async function passes(tests: readonly string[]): Promise<boolean> {
  const specifications = tests.flatMap((test) => vitest.getModuleSpecifications(path.join(root, test)))
  if (specifications.length === 0) return true
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
  // The modules of earlier runs are among them.
  const asked = new Set(specifications.map(({ moduleId }) => moduleId))
  return unhandledErrors.length === 0 && testModules.every((module) => !asked.has(module.moduleId) || module.ok())
}

/** Takes another text for a file, in the transformed modules of this process and in those that the worker has kept. */
function change(file: string, text: string | null): void {
  changed = text === null ? null : { file, text }
  vitest.invalidateFile(file)
  vitest.watcher.invalidates.add(file)
}

async function judge({ mutant, tests }: Case): Promise<'killed' | 'survived'> {
  const file = path.join(root, mutant.file)
  change(file, mutant.text)
  let survived = true
  for (const [at, from] of [0, ...stages].entries()) survived &&= await passes(tests.slice(from, stages[at]))
  change(file, null)
  return survived ? 'survived' : 'killed'
}

process.on('message', (given: Case) => void judge(given).then((verdict) => process.send?.(verdict)))
process.send?.('ready')
