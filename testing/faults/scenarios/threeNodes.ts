import { setTimeout } from 'node:timers/promises'

import { MongoClient } from 'mongodb'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

import { installedMongod } from '@/testing/faults/Database'
import { storm } from '@/testing/faults/storm'
import { World } from '@/testing/faults/World'
import { freePort } from '@/testing/startSite'

import type { Scenario } from './Scenario'

const apart = 20_000
const times = 6
/** At most this share of the acts may be answered with 503 or not at all. */
const mostRefused = 0.02

export const threeNodes: Scenario = {
  name: 'A replica set of three nodes steps down every 20 s under a publish storm',
  faults: 'F3',
  fullOnly: true,
  async run(tally, _, seed) {
    const systemBinary = installedMongod()
    if (systemBinary === null) {
      tally.notRun = '3-node replica set (no mongod found)'
      return
    }
    const replSet = { count: 3, storageEngine: 'wiredTiger' } as const
    const set = await MongoMemoryReplSet.create({ replSet, binary: { systemBinary } })
    const world = World.openOn(set.getUri('faults'), tally, seed)
    const admin = await MongoClient.connect(set.getUri('admin'))
    let over = false
    try {
      const port = await freePort()
      await world.start(world.environment(port))
      const desk = await world.signInEditor(port)
      const crawler = world.crawler(port, 5000)
      const { ledger, random } = world
      const acting = storm({ desks: [desk], ledger, random, lanes: 4, name: 'down', publishes: true, over: () => over })
      for (let time = 0; time < times; time += 1) {
        await setTimeout(apart / 2)
        // The primary closes all connections when it steps down, this one too.
        await admin
          .db('admin')
          .command({ replSetStepDown: 10, force: true })
          .catch(() => undefined)
        await setTimeout(apart / 2)
      }
      over = true
      await acting
      await crawler.stop()
      await world.resolveUnknown(desk)
      await crawler.checkAddresses()
      await world.check()
      const [taken, failed] = [ledger.count('acknowledged'), ledger.count('refused') + ledger.count('unknown')]
      if (failed > mostRefused * (taken + failed)) tally.breach('limit', `${failed} of ${taken + failed} acts failed`)
      tally.report(`${times} × stepped down; ${world.summary()}; ${crawler.summary()}`)
    } finally {
      over = true
      await world.close()
      await admin.close()
      await set.stop()
    }
  },
}
