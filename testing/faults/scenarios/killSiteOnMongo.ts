import { setTimeout } from 'node:timers/promises'

import { checkRestartTimes } from '@/testing/faults/checkRestartTimes'
import type { Fate, Rule } from '@/testing/faults/FaultProxy'
import { storm } from '@/testing/faults/storm'
import { World } from '@/testing/faults/World'
import { freePort } from '@/testing/startSite'

import type { Scenario } from './Scenario'

type Place = Pick<Rule, 'side' | 'command' | 'collection'> & {
  readonly name: string
  readonly then: Fate
  /** Milliseconds from there to the kill, at most. */
  readonly later?: number
}

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
  { name: 'before the answer over HTTP', side: 'answer', command: 'commitTransaction', then: 'pass', later: 6 },
]

export const killSiteOnMongo: Scenario = {
  name: 'The site is killed at named points of publish, on MongoDB',
  faults: 'F1',
  async run(tally, size, seed) {
    const world = await World.open('MongoDB', tally, seed)
    const { ledger, proxy, random } = world
    try {
      const port = await freePort()
      const starts: number[] = []
      const start = async () => {
        const began = performance.now()
        const started = await world.start(world.environment(port))
        starts.push(performance.now() - began)
        return started
      }
      let site = await start()
      const desk = await world.signInEditor(port)
      const crawler = world.crawler(port)
      const kill = async (name: string, { then, later, ...place }: Place): Promise<void> => {
        let over = false
        const act = (): Fate => {
          if (later === undefined) site.kill()
          else void setTimeout(random() * later).then(() => site.kill())
          return then
        }
        const acting = storm({ desks: [desk], ledger, random, lanes: 4, name, publishes: true, over: () => over })
        await setTimeout(300)
        proxy.once({ ...place, nth: 1 + Math.floor(random() * (size === 'full' ? 15 : 5)), act })
        const killed = await Promise.race([site.ended.then(() => true), setTimeout(30_000, false)])
        over = true
        await acting
        if (!killed) throw new Error(`The place “${place.name}” was not come to.`)
        site = await start()
        crawler.forget()
        await world.resolveUnknown(desk)
        await world.check()
      }
      const chosen =
        size === 'full' ? places : places.filter(({ name }) => /^after the (version|commit)|HTTP/.test(name))
      for (const [at, place] of chosen.entries()) await kill(`${at}`, place)
      await crawler.stop()
      await crawler.checkAddresses()
      checkRestartTimes(tally, `${chosen.length} kills at as many points`, starts)
      tally.report(world.summary())
      tally.report(crawler.summary())
    } finally {
      await world.close()
    }
  },
}
