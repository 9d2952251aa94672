import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { checkRestartTimes } from '@/testing/faults/checkRestartTimes'
import { storm } from '@/testing/faults/storm'
import type { Tally } from '@/testing/faults/Tally'
import { World } from '@/testing/faults/World'
import { freePort } from '@/testing/startSite'

import type { Scenario } from './Scenario'

const statements = [
  '^BEGIN IMMEDIATE',
  '^insert into "articles"',
  '^delete from "articles_rels"',
  '^insert into "articles_rels"',
  '^insert into "_articles_v"',
  '^insert into "_articles_v_rels"',
  '^\\s*update "_articles_v"\\s+set latest',
  '^insert into "audit_log"',
  '^insert into "outbox"',
  '^COMMIT',
]
const places = statements.flatMap((statement) => ['before', 'after'].map((side) => ({ statement, side })))
const preload = './testing/faults/killAtStatement.mjs'

export const killSiteOnSqlite: Scenario = {
  name: 'The site is killed at named points of publish, on SQLite',
  faults: 'F1, F18',
  async run(tally, size, seed) {
    const kills = size === 'full' ? 50 : 2
    // If one lane fails the other still runs to its end, so that it does not disturb later scenarios.
    const lanes = await Promise.allSettled([lane(tally, kills, seed, 0), lane(tally, kills, seed + 1, 5)])
    const starts = lanes.flatMap((each) => (each.status === 'fulfilled' ? each.value : []))
    for (const each of lanes) if (each.status === 'rejected') tally.breach('limit', String(each.reason))
    checkRestartTimes(
      tally,
      `${2 * kills} kills at ${places.length} points, two sites at a time; each file sound`,
      starts,
    )
  },
}

/** Kills one site repeatedly and checks the file while no process has it open. Returns how long each start took. */
async function lane(tally: Tally, kills: number, seed: number, from: number): Promise<number[]> {
  const world = await World.open('SQLite', tally, seed)
  const { ledger, random } = world
  try {
    const port = await freePort()
    const env = world.environment(port)
    const first = await world.start(env)
    const desk = await world.signInEditor(port)
    await first.stop()
    const armed = path.join(world.folder, 'armed')
    const starts: number[] = []
    for (let kill = 0; kill < kills; kill += 1) {
      const { statement, side } = places[(from + kill) % places.length] ?? { statement: '^COMMIT', side: 'before' }
      const nth = 1 + Math.floor(random() * 8)
      const began = performance.now()
      const fault = { KILL_STATEMENT: statement, KILL_SIDE: side, KILL_NTH: String(nth), KILL_ARMED: armed }
      const site = await world.start({ ...env, ...fault }, preload)
      starts.push(performance.now() - began)
      await world.resolveUnknown(desk)
      writeFileSync(armed, '')
      let over = false
      void site.ended.then(() => (over = true))
      const late = setTimeout(30_000, 'late', { ref: false })
      const acting = storm({
        desks: [desk],
        ledger,
        random,
        lanes: 4,
        name: `${kill}`,
        publishes: true,
        over: () => over,
      })
      const killed = (await Promise.race([site.ended, late])) !== 'late'
      over = true
      await acting
      if (!killed) throw new Error(`The statement ${statement} was not come to.`)
      rmSync(armed)
      await world.check()
    }
    const last = await world.start(env)
    const crawler = world.crawler(port)
    await world.resolveUnknown(desk)
    await crawler.stop()
    await crawler.checkAddresses()
    await last.stop()
    await world.check()
    tally.report(world.summary())
    return starts
  } finally {
    await world.close()
  }
}
