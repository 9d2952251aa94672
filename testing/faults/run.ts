import { writeFileSync } from 'node:fs'

import { type Done, report, unseen } from './report'
import { Tally } from './Tally'
import { World } from './World'
import { databaseAway } from './scenarios/databaseAway'
import { eightEditors } from './scenarios/eightEditors'
import { failCommands } from './scenarios/failCommands'
import { failDatabase } from './scenarios/failDatabase'
import { killSiteOnMongo } from './scenarios/killSiteOnMongo'
import { killSiteOnSqlite } from './scenarios/killSiteOnSqlite'
import { refusedStarts } from './scenarios/refusedStarts'
import { slowDatabase } from './scenarios/slowDatabase'
import { stopInStorm } from './scenarios/stopInStorm'
import { threeNodes } from './scenarios/threeNodes'
import { twoInstances } from './scenarios/twoInstances'
import { twoSchedulers } from './scenarios/twoSchedulers'
import type { Scenario } from './scenarios/Scenario'

const scenarios: readonly Scenario[] = [
  refusedStarts,
  killSiteOnMongo,
  killSiteOnSqlite,
  failDatabase,
  failCommands,
  slowDatabase,
  twoSchedulers,
  twoInstances,
  databaseAway,
  eightEditors,
  stopInStorm,
  threeNodes,
]

const words = process.argv.slice(2)
const size = words.includes('--short') ? 'short' : 'full'
const wanted = words.filter((word) => !word.startsWith('--'))
const all = scenarios.filter(({ fullOnly }) => size === 'full' || fullOnly !== true)
const chosen = all.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000)
const print = (line: string) => process.stdout.write(`${line}\n`)

/** The limit of a whole run, in milliseconds, well above the usual time. */
const longest = size === 'short' ? 15 * 60_000 : 25 * 60_000
const began = Date.now()
const done: Done[] = []
process.on('exit', () => World.endAll())
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
setTimeout(() => {
  print(`\nThis took longer than ${longest / 60_000} min and was ended.`)
  finish(1)
}, longest).unref()

print(`Seed ${seed} (FAULTS_SEED repeats its choices).`)
for (const scenario of chosen) done.push(await runScenario(scenario))
const unchecked = chosen.length === all.length ? unseen(done) : []
if (unchecked.length > 0) print(`\nNobody looked at ${unchecked.join(', ')}, so that nothing is shown of it.`)
finish(unchecked.length)

function finish(wrong: number): never {
  const ran = done.filter(({ tally }) => tally.notRun === null)
  const held = ran.filter(({ tally }) => tally.breaches.length === 0).length
  const failed = ran.length - held + wrong
  print(`\n${report(done)}`)
  print(`\n${held} scenarios held, ${failed} did not, in ${((Date.now() - began) / 60_000).toFixed(1)} min`)
  const file = process.env.FAULTS_REPORT
  if (file) writeFileSync(file, JSON.stringify({ numPassedTests: held, numFailedTests: failed }))
  process.exit(failed === 0 && held > 0 ? 0 : 1)
}

async function runScenario(scenario: Scenario): Promise<Done> {
  const tally = new Tally()
  const from = Date.now()
  print(`\n${scenario.name} (${scenario.faults})`)
  try {
    await scenario.run(tally, size, seed)
  } catch (error) {
    tally.breach('limit', `it did not come to its end: ${error instanceof Error ? error.stack : String(error)}`)
  }
  const seconds = (Date.now() - from) / 1000
  for (const deed of tally.reports) print(`  ${deed}`)
  for (const { law, what } of tally.breaches.slice(0, 20)) print(`  WRONG ${law}: ${what}`)
  if (tally.breaches.length > 0) for (const heard of tally.siteErrors.slice(0, 20)) print(`  the site said: ${heard}`)
  const held = tally.breaches.length === 0 ? 'held' : `${tally.breaches.length} BREACHES`
  print(tally.notRun === null ? `  ${held}, ${seconds.toFixed(1)} s` : `  not run here: ${tally.notRun}`)
  return { name: scenario.name, tally, seconds }
}
