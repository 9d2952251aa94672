import { type Law, laws, Tally } from './Tally'
import { failCommands } from './scenarios/failCommands'
import { harmDatabase } from './scenarios/harmDatabase'
import { killSiteOnMongo } from './scenarios/killSiteOnMongo'
import { killSiteOnSqlite } from './scenarios/killSiteOnSqlite'
import type { Scenario, Size } from './scenarios/Scenario'

const scenarios: readonly Scenario[] = [killSiteOnMongo, killSiteOnSqlite, harmDatabase, failCommands]

const size: Size = process.argv.includes('--short') ? 'short' : 'full'
const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000)
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const say = (line: string) => process.stdout.write(`${line}\n`)

const counts = new Map<Law, number>(Object.keys(laws).map((law) => [law as Law, 0]))
for (const scenario of scenarios) {
  if (only.length > 0 && !only.some((word) => scenario.name.toLowerCase().includes(word))) continue
  const tally = new Tally()
  const began = Date.now()
  say(`\n${scenario.name} (${scenario.faults})`)
  await scenario.run(tally, size, seed).catch((error: unknown) => {
    tally.wrong(
      'limit',
      `the scenario did not come to its end: ${error instanceof Error ? error.stack : String(error)}`,
    )
  })
  for (const deed of tally.deeds) say(`  ${deed}`)
  for (const { law, what } of tally.breaches.slice(0, 40)) say(`  WRONG ${law}: ${what}`)
  for (const [law, count] of counts) counts.set(law, count + tally.count(law))
  say(
    `  ${tally.breaches.length === 0 ? 'ok' : `${tally.breaches.length} WRONG`}, ${((Date.now() - began) / 1000).toFixed(1)} s`,
  )
}
say('')
for (const [law, count] of counts) say(`${law.padEnd(6)} ${String(count).padStart(5)}  ${laws[law]}`)
process.exit([...counts.values()].some((count) => count > 0) ? 1 : 0)
