import { setTimeout } from 'node:timers/promises'

import type { Editor } from '@/testing/faults/Editor'
import { quantile } from '@/testing/faults/Tally'
import { until, watch } from '@/testing/faults/watch'
import { World } from '@/testing/faults/World'
import { freePort } from '@/testing/startSite'

import type { Scenario } from './Scenario'

const pool = 10
const quick = 200

export const slowDatabase: Scenario = {
  name: 'MongoDB answers 500 ms late, and 5 s late',
  faults: 'F11',
  fullOnly: true,
  async run(tally, _, seed) {
    const world = await World.open('MongoDB', tally, seed)
    try {
      const port = await freePort()
      await world.start(world.environment(port))
      const desk = await world.signInEditor(port)
      const commentaries = ['one', 'two', 'three'].map((key) => world.ledger.add(key))
      for (const commentary of commentaries) {
        await desk.act(commentary, 'create')
        await desk.act(commentary, 'publish')
      }
      const origin = `http://localhost:${port}`
      const kept = `${origin}/commentary/${commentaries[0]?.slug ?? ''}`
      await (await fetch(kept)).text()
      for (const delay of [500, 5000]) {
        world.proxy.delayMs = delay
        let over = false
        // Only drafts are saved, since publishing would render pages again.
        const calls = Promise.all(commentaries.map((_, at) => edit(world, desk, at, () => over)))
        const readers = watch(kept, 20, () => over)
        const lives = watch(`${origin}/healthz`, 20, () => over)
        await setTimeout(15_000)
        over = true
        const [page, health, ends] = [await readers, await lives, (await calls).flat()]
        const p99 = Math.round(quantile(page.milliseconds, 0.99))
        const stall = Math.round(quantile(health.milliseconds, 0.99))
        const longest = Math.round(Math.max(...ends.map(({ milliseconds }) => milliseconds)))
        tally.report(
          `${delay} ms: ${page.milliseconds.length} kept pages p99 ${p99} ms; /healthz p99 ${stall} ms; ${ends.length} calls of editors, ${ends.filter(({ status }) => status === 200).length} of them saved, the longest ${longest} ms; ${world.proxy.mostConnections} connections at most`,
        )
        if (page.others.length > 0) tally.breach('I5', `a kept page answered ${page.others.join(' ')}`)
        if (p99 > quick) tally.breach('limit', `kept pages took ${p99} ms (p99) with the database ${delay} ms late`)
        if (stall > quick) tally.breach('limit', `/healthz took ${stall} ms (p99) with the database ${delay} ms late`)
      }
      world.proxy.delayMs = 0
      const back = await until(async () => (await desk.send('GET', 'articles?limit=1')).status === 200, 30_000, 200)
      if (back === null) tally.breach('limit', 'the desk did not come back within 30 s')
      if (world.proxy.mostConnections > pool)
        tally.breach('limit', `${world.proxy.mostConnections} connections carried commands at one time`)
      await world.resolveUnknown(desk)
      await world.check()
      tally.report(world.summary())
    } finally {
      await world.close()
    }
  },
}

/** An editor who saves a commentary repeatedly until it is over; returns the outcome of each request. */
async function edit(world: World, desk: Editor, lane: number, over: () => boolean) {
  const ends: { milliseconds: number; status: number | null }[] = []
  const commentary = world.ledger.commentaries[lane]
  while (commentary && !over()) {
    if (commentary.stands === null) {
      const asked = performance.now()
      await desk.ask(commentary, 0)
      ends.push({ milliseconds: performance.now() - asked, status: null })
    } else {
      const { milliseconds, status } = await desk.act(commentary, 'save')
      ends.push({ milliseconds, status })
    }
    await setTimeout(100)
  }
  return ends
}
