import { setTimeout } from 'node:timers/promises'

import type { Fate, Rule } from '@/testing/faults/FaultProxy'
import { storm } from '@/testing/faults/storm'
import { World } from '@/testing/faults/World'

import type { Scenario } from './Scenario'

type Place = Pick<Rule, 'side' | 'command' | 'collection'> & { readonly name: string; readonly then: Fate }

const around = (what: string, command: string, collection?: string): Place[] => [
  { name: `before ${what}`, side: 'request', command, collection, then: 'lose' },
  { name: `after ${what}`, side: 'answer', command, collection, then: 'lose' },
]

const places: readonly Place[] = [
  ...around('the article is updated', 'findAndModify', 'articles'),
  ...around('the version is inserted', 'insert', '_articles_versions'),
  ...around('the row of the audit log', 'insert', 'audit_log'),
  ...around('the message in the outbox', 'insert', 'outboxes'),
  ...around('the commit', 'commitTransaction'),
  { name: 'with the answer to the commit', side: 'answer', command: 'commitTransaction', then: 'pass' },
  { name: 'before the answer over HTTP', side: 'answer', command: 'commitTransaction', then: 'pass' },
]

export const killSiteOnMongo: Scenario = {
  name: 'The site is killed at named points of publish, on MongoDB',
  faults: 'F1',
  async run(tally, size, seed) {
    const world = await World.open('MongoDB', tally, seed)
    try {
      const port = await world.freePort()
      let site = await world.start(world.environment(port))
      const desk = await world.firstDesk(port)
      const crawler = world.crawler(port)
      const rounds = size === 'full' ? 3 : 1
      const chosen = size === 'full' ? places : places.filter((_, at) => at % 2 === 1)
      const back: number[] = []
      let kills = 0
      for (let round = 0; round < rounds; round += 1)
        for (const { name, then, ...place } of chosen) {
          let over = false
          const act = (): Fate => {
            const kill = () => {
              site.kill()
              over = true
            }
            if (name.startsWith('before the answer over HTTP')) void setTimeout(world.random() * 6).then(kill)
            else kill()
            return then
          }
          const acting = storm({
            desks: [desk],
            ledger: world.ledger,
            random: world.random,
            lanes: 4,
            name: `${round}-${kills}`,
            publishes: true,
            over: () => over,
          })
          await setTimeout(300)
          world.proxy.once({ ...place, nth: 1 + Math.floor(world.random() * 5), act })
          const killed = await Promise.race([site.ended.then(() => true), setTimeout(15_000, false)])
          over = true
          if (!killed) {
            console.log(
              world.ledger.pieces
                .slice(-6)
                .map((p) => JSON.stringify(p.entries.slice(-3)))
                .join('\n'),
              site.said().slice(-3000),
            )
            throw new Error(`The place “${name}” was not come to.`)
          }
          kills += 1
          await acting
          const began = performance.now()
          site = await world.start(world.environment(port))
          crawler.forget()
          back.push(performance.now() - began)
          for (const piece of world.ledger.pieces.filter(({ stands }) => stands === null)) await desk.ask(piece, 5000)
          await world.check()
        }
      await crawler.stop()
      await crawler.checkAddresses()
      const { ledger } = world
      tally.did(`${kills} kills at ${chosen.length} points; back in ${Math.round(Math.max(...back))} ms at most`)
      tally.did(
        `${ledger.count('acknowledged')} acts acknowledged, ${ledger.count('refused')} refused, ${ledger.count('unknown')} unknown`,
      )
      tally.did(crawler.told())
      if (Math.max(...back) > 10_000) tally.wrong('limit', `the site was back only after ${Math.max(...back)} ms`)
    } finally {
      await world.close()
    }
  },
}
