// Runs the tests over mutants that its parent sends, one after another, each in memory alone.
import path from 'node:path'

import { createVitest } from 'vitest/node'

import config from '@/vitest.config'

import type { Answer, Case, Request } from './Case'
import { TimeLimit } from './TimeLimit'
import { WarmWorker } from './WarmWorker'

const root = path.resolve(import.meta.dirname, '../..')
/** So many of the nearest tests are run first, then up to so many; then all. */
const stages = [1, 4]
const [unit] = (config as { test: { projects: { resolve: object; test: object }[] } }).test.projects
const limit = new TimeLimit()
let changed: { file: string; text: string } | null = null

const vitest = await createVitest(
  'test',
  {
    ...unit?.test,
    isolate: true,
    root,
    config: false,
    watch: false,
    bail: 1,
    pool: { name: 'warm', createPoolWorker: (options) => new WarmWorker(options) },
    maxWorkers: 1,
    testTimeout: 60_000,
    reporters: [limit],
    update: false,
  },
  {
    ...{ resolve: unit?.resolve, logLevel: 'silent' },
    plugins: [{ name: 'mutant', enforce: 'pre', load: (id) => (changed?.file === id ? changed.text : undefined) }],
  },
)
// Without a first look at all tests it would take none of them for its own.
await vitest.globTestSpecifications()

/** The files of these tests that fail. */
async function failing(tests: readonly string[]): Promise<string[]> {
  const specifications = tests.flatMap((test) => vitest.getModuleSpecifications(path.join(root, test)))
  if (specifications.length === 0) return []
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
  // The modules of earlier runs are among them.
  const asked = new Set(specifications.map(({ moduleId }) => moduleId))
  const failed = testModules.filter((module) => asked.has(module.moduleId) && !module.ok())
  return [...failed.map(({ moduleId }) => moduleId), ...unhandledErrors.map(String)]
}

/** Takes another text for a file, in the transformed modules of this process and in those that the worker has kept. */
function change(file: string, text: string | null): void {
  changed = text === null ? null : { file, text }
  vitest.invalidateFile(file)
  vitest.watcher.invalidates.add(file)
}

async function judge({ mutant, tests }: Case): Promise<string[]> {
  const file = path.join(root, mutant.file)
  change(file, mutant.text)
  const failed: string[] = []
  for (const [at, from] of [0, ...stages].entries())
    if (failed.length === 0) failed.push(...(await failing(tests.slice(from, stages[at]))))
  change(file, null)
  return failed
}

const answer = (verdict: Answer['verdict'], failed: readonly string[]): void => {
  process.send?.({ verdict, failed, spentMs: limit.spentMs } satisfies Answer)
}

process.on('message', (request: Request) => {
  const run = async (): Promise<void> => {
    const failed = await limit.watch(
      request.usualMs,
      () => answer('endless', []),
      () => judge(request),
    )
    answer(failed.length > 0 ? 'killed' : 'survived', failed)
  }
  void run()
})
// Nobody waits for an answer any more.
process.once('disconnect', () => process.exit())
process.send?.('ready')
