import { laws, type Law, Tally } from './Tally'
import { databaseAway } from './scenarios/databaseAway'
import { failCommands } from './scenarios/failCommands'
import { harmDatabase } from './scenarios/harmDatabase'
import { killSiteOnMongo } from './scenarios/killSiteOnMongo'
import { killSiteOnSqlite } from './scenarios/killSiteOnSqlite'
import { slowDatabase } from './scenarios/slowDatabase'
import { twoInstances } from './scenarios/twoInstances'
import { twoSchedulers } from './scenarios/twoSchedulers'
import type { Scenario } from './scenarios/Scenario'

const scenarios: readonly Scenario[] = [
  killSiteOnMongo,
  killSiteOnSqlite,
  harmDatabase,
  failCommands,
  slowDatabase,
  twoSchedulers,
  twoInstances,
  databaseAway,
]

const words = process.argv.slice(2)
const size = words.includes('--short') ? 'short' : 'full'
const wanted = words.filter((word) => !word.startsWith('--'))
const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000)
const say = (line: string) => process.stdout.write(`${line}\n`)

const counts = new Map<Law, number>()
const began = Date.now()
let passed = 0
let failed = 0
say(`Seed ${seed} (FAULTS_SEED repeats its choices).`)
for (const scenario of scenarios) {
  if (wanted.length > 0 && !wanted.some((word) => scenario.name.includes(word))) continue
  const tally = await carryOut(scenario)
  if (tally.breaches.length === 0) passed += 1
  else failed += 1
  for (const { law } of tally.breaches) counts.set(law, (counts.get(law) ?? 0) + 1)
}
say(`\n${'law'.padEnd(6)} ${'breaches'.padStart(8)}`)
for (const [law, meaning] of Object.entries(laws))
  say(`${law.padEnd(6)} ${String(counts.get(law as Law) ?? 0).padStart(8)}  ${meaning}`)
say(`\n${passed} scenarios held, ${failed} did not, in ${((Date.now() - began) / 60_000).toFixed(1)} min`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)

async function carryOut(scenario: Scenario): Promise<Tally> {
  const tally = new Tally()
  const from = Date.now()
  say(`\n${scenario.name} (${scenario.faults})`)
  try {
    await scenario.run(tally, size, seed)
  } catch (error) {
    tally.wrong('limit', `it did not come to its end: ${error instanceof Error ? error.stack : String(error)}`)
  }
  for (const deed of tally.deeds) say(`  ${deed}`)
  for (const { law, what } of tally.breaches.slice(0, 20)) say(`  WRONG ${law}: ${what}`)
  if (tally.breaches.length > 0) for (const heard of tally.heard.slice(0, 20)) say(`  the site said: ${heard}`)
  const held = tally.breaches.length === 0 ? 'held' : `${tally.breaches.length} BREACHES`
  say(`  ${held}, ${((Date.now() - from) / 1000).toFixed(1)} s`)
  return tally
}
