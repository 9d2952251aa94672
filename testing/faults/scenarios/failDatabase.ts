import { setTimeout } from 'node:timers/promises'

import type { Crawler } from '@/testing/faults/Crawler'
import type { Fate } from '@/testing/faults/FaultProxy'
import { storm } from '@/testing/faults/storm'
import { World } from '@/testing/faults/World'
import { freePort } from '@/testing/runningSite'

import type { Scenario } from './Scenario'

interface Harm {
  readonly name: string
  readonly times: Readonly<Record<'short' | 'full', number>>
  /** Whether the database is away for a while, so that pages may be old. */
  readonly away?: boolean
  act(world: World): Promise<void>
}

const longest = 30_000

const kill: Harm = {
  name: 'MongoDB killed (−9) and started again',
  times: { short: 1, full: 4 },
  away: true,
  async act({ database, random }) {
    await database.kill()
    await setTimeout(random() * 1500)
    await database.start()
  },
}

const cut: Harm = {
  name: 'connection cut for 3 s',
  times: { short: 1, full: 2 },
  away: true,
  async act({ proxy }) {
    proxy.cut()
    await setTimeout(3000)
    proxy.heal()
  },
}

const silence: Harm = {
  name: 'nothing through for 12 s, and nobody told',
  times: { short: 0, full: 1 },
  away: true,
  async act({ proxy }) {
    proxy.silence()
    await setTimeout(12_000)
    proxy.heal()
  },
}

const resets: Harm = {
  name: 'all connections reset',
  times: { short: 2, full: 20 },
  act: async ({ proxy }) => proxy.resetAll(),
}

const inCommit = (name: string, side: 'request' | 'answer', fate: Fate): Harm => ({
  name,
  times: { short: 2, full: 15 },
  async act({ proxy, random }) {
    await new Promise<void>((resolve, reject) => {
      const late = globalThis.setTimeout(() => reject(new Error('Nothing was committed.')), longest)
      const act = (): Fate => {
        clearTimeout(late)
        resolve()
        return fate
      }
      proxy.once({ side, command: 'commitTransaction', nth: 1 + Math.floor(random() * 3), act })
    })
  },
})

const harms: readonly Harm[] = [
  resets,
  inCommit('commit reset before it arrives', 'request', 'reset'),
  inCommit('commit carried out and its answer reset', 'answer', 'reset'),
  cut,
  kill,
  silence,
]

export const failDatabase: Scenario = {
  name: 'MongoDB is killed, cut off and reset in the middle of commits, in a storm',
  faults: 'F2, F4, F10',
  async run(tally, size, seed) {
    const world = await World.open('MongoDB', tally, seed)
    const { ledger, random } = world
    let over = false
    try {
      const port = await freePort()
      await world.start(world.environment(port))
      const desk = await world.signInEditor(port)
      const crawler = world.crawler(port, 5000)
      const acting = storm({ desks: [desk], ledger, random, lanes: 4, name: 'storm', over: () => over })
      await setTimeout(2000)
      for (const harm of harms) {
        const waits: number[] = []
        for (let time = 0; time < harm.times[size]; time += 1) waits.push(await harmOnce(world, crawler, harm))
        const most = Math.round(Math.max(0, ...waits))
        if (waits.length > 0) tally.report(`${waits.length} × ${harm.name}: writes back within ${most} ms`)
        if (most > longest) tally.breach('limit', `${harm.name}: writes were back only after ${most} ms`)
      }
      over = true
      await acting
      await crawler.stop()
      await world.resolveUnknown(desk)
      await crawler.checkAddresses()
      await world.check()
      tally.report(world.summary())
      tally.report(crawler.summary())
    } finally {
      over = true
      await world.close()
    }
  },
}

/** Does the harm in the middle of a storm; how long after it was over the next act was acknowledged, in milliseconds. */
async function harmOnce(world: World, crawler: Crawler, harm: Harm): Promise<number> {
  const { away = false } = harm
  crawler.current = !away
  await harm.act(world)
  const began = performance.now()
  const before = world.ledger.count('acknowledged')
  while (world.ledger.count('acknowledged') <= before && performance.now() - began < 2 * longest) await setTimeout(20)
  const waited = performance.now() - began
  await setTimeout(away ? 5000 : 100)
  crawler.current = true
  return waited
}
