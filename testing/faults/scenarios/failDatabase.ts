import { setTimeout } from 'node:timers/promises'

import type { Crawler } from '@/testing/faults/Crawler'
import type { Fate } from '@/testing/faults/FaultProxy'
import { storm } from '@/testing/faults/storm'
import { World } from '@/testing/faults/World'
import { freePort } from '@/testing/startSite'

import type { Scenario } from './Scenario'

interface DatabaseFault {
  readonly name: string
  readonly times: Readonly<Record<'short' | 'full', number>>
  /** Whether the database is unavailable for a while, so that pages may be old. */
  readonly away?: boolean
  act(world: World): Promise<void>
}

const maxMs = 30_000

const kill: DatabaseFault = {
  name: 'MongoDB killed (−9) and started again',
  times: { short: 1, full: 4 },
  away: true,
  async act({ database, random }) {
    await database.kill()
    await setTimeout(random() * 1500)
    await database.start()
  },
}

const cut: DatabaseFault = {
  name: 'connection cut for 3 s',
  times: { short: 1, full: 2 },
  away: true,
  async act({ proxy }) {
    proxy.cut()
    await setTimeout(3000)
    proxy.heal()
  },
}

const silence: DatabaseFault = {
  name: 'nothing through for 12 s, and nobody told',
  times: { short: 0, full: 1 },
  away: true,
  async act({ proxy }) {
    proxy.silence()
    await setTimeout(12_000)
    proxy.heal()
  },
}

const resets: DatabaseFault = {
  name: 'all connections reset',
  times: { short: 2, full: 20 },
  act: async ({ proxy }) => proxy.resetAll(),
}

const inCommit = (name: string, side: 'request' | 'answer', fate: Fate): DatabaseFault => ({
  name,
  times: { short: 2, full: 15 },
  async act({ proxy, random }) {
    await new Promise<void>((resolve, reject) => {
      const late = globalThis.setTimeout(() => reject(new Error('Nothing was committed.')), maxMs)
      const act = (): Fate => {
        clearTimeout(late)
        resolve()
        return fate
      }
      proxy.once({ side, command: 'commitTransaction', nth: 1 + Math.floor(random() * 3), act })
    })
  },
})

const databaseFaults: readonly DatabaseFault[] = [
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
      for (const fault of databaseFaults) {
        const waits: number[] = []
        for (let time = 0; time < fault.times[size]; time += 1) waits.push(await causeOnce(world, crawler, fault))
        const most = Math.round(Math.max(0, ...waits))
        if (waits.length > 0) tally.report(`${waits.length} × ${fault.name}: writes back within ${most} ms`)
        if (most > maxMs) tally.breach('limit', `${fault.name}: writes were back only after ${most} ms`)
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

/** Causes the fault during a storm; returns how long after its end the next act was acknowledged, in milliseconds. */
async function causeOnce(world: World, crawler: Crawler, fault: DatabaseFault): Promise<number> {
  const { away = false } = fault
  crawler.current = !away
  await fault.act(world)
  const began = performance.now()
  const before = world.ledger.count('acknowledged')
  while (world.ledger.count('acknowledged') <= before && performance.now() - began < 2 * maxMs) await setTimeout(20)
  const waited = performance.now() - began
  await setTimeout(away ? 5000 : 100)
  crawler.current = true
  return waited
}
