// `npm run nightly`: what `npm test` leaves out because it takes long: the long walk and every integration file on both
// databases, all stories on both, the faults in full, mutations, and a start on each Node that is supported.
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { prepareTests } from './prepareTests.mjs'
import { root } from './root.mjs'
import { steps } from './steps.mjs'

const { suite, chromium, mongoUrl, close } = await prepareTests()
/** A seed of the day, so that each night goes another way and can be repeated. */
const day = new Date().toISOString().slice(0, 10).replaceAll('-', '')
const longWalk = { WALK_STEPS: process.env.WALK_STEPS ?? '20000', WALK_SEED: process.env.WALK_SEED ?? day }
suite.closing.push(`The walk was of WALK_SEED=${longWalk.WALK_SEED} WALK_STEPS=${longWalk.WALK_STEPS}.`)

await Promise.all([steps.check(suite), steps.build(suite)])

async function embeddedLane() {
  await steps.integration(suite, 'SQLite', { ...longWalk, TEST_MONGO_URL: '' })
  if (chromium) await steps.stories(suite, 'SQLite', { ...chromium.env, E2E_DATABASE_URL: '', E2E_PORT: '3100' })
}

async function mongoLane() {
  const url = mongoUrl('NAME')
  if (url === null) return
  await steps.integration(suite, 'MongoDB', { ...longWalk, TEST_MONGO_URL: url })
  const env = { ...chromium?.env, E2E_DATABASE_URL: mongoUrl(`stories${Date.now()}`) ?? '', E2E_PORT: '3101' }
  if (chromium) await steps.stories(suite, 'MongoDB', env)
}

await Promise.all([embeddedLane(), mongoLane()])
if (mongoUrl('NAME') !== null) await steps.faults(suite, 'full')
await suite.take({ title: 'Development mode', args: ['scripts/tryDev.mjs'] })
await suite.take({ title: 'Node 20, 22 and 24', args: ['scripts/tryNodes.mjs'] })
const { findEpubCheck } = await import('../testing/findEpubCheck.mjs')
const epubCheck = findEpubCheck()
if (epubCheck === null) suite.without('books by EPUBCheck. It needs Java, and Maven to fetch it once.')
else {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'faces/commentary/epubCheck.test.ts']
  await suite.take({ title: 'Books by EPUBCheck', args, env: { EPUBCHECK: epubCheck } })
}
// Mutations are a command of the package where they exist.
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const [program, ...args] = (scripts.mutate ?? '').split(' ')
if (program === 'node') await suite.take({ title: 'Mutations', args })
close()
