import { setTimeout } from 'node:timers/promises'

import { storm } from '@/testing/faults/storm'
import type { Tally } from '@/testing/faults/Tally'
import { World } from '@/testing/faults/World'
import { freePort } from '@/testing/startSite'

import type { Scenario, Size } from './Scenario'

const longest = 25_000
/** The site serves for 3 s after SIGTERM; requests in this time must be answered. */
const notice = 2200

export const stopInStorm: Scenario = {
  name: 'The site is told to stop (SIGTERM) in a storm, on SQLite and on MongoDB',
  faults: 'F14',
  fullOnly: true,
  async run(tally, size, seed) {
    await stopMany('SQLite', tally, size, seed)
    if (size === 'full') await stopMany('MongoDB', tally, size, seed)
  },
}

async function stopMany(kind: 'SQLite' | 'MongoDB', tally: Tally, size: Size, seed: number): Promise<void> {
  const world = await World.open(kind, tally, seed)
  try {
    const port = await freePort()
    const waits: number[] = []
    const times = size === 'full' ? 2 : 1
    for (let time = 0; time < times; time += 1) waits.push(await stopOnce(world, port, time))
    const last = await world.start(world.environment(port))
    const desk = await world.signInEditor(port)
    await world.resolveUnknown(desk)
    const crawler = world.crawler(port)
    await crawler.stop()
    await crawler.checkAddresses()
    await last.stop()
    await world.check()
    const most = Math.round(Math.max(...waits))
    tally.report(`${kind}: ${times} × stopped in a storm, ended within ${most} ms; ${world.summary()}`)
    if (most > longest) tally.breach('limit', `the site took ${most} ms to stop`)
  } finally {
    await world.close()
  }
}

/** Stops the site once; every second time the storm goes on until the site is gone. Returns the time it took, in milliseconds. */
async function stopOnce(world: World, port: number, time: number): Promise<number> {
  const { ledger, random, tally } = world
  const site = await world.start(world.environment(port))
  const desk = await world.signInEditor(port)
  await world.resolveUnknown(desk)
  const crawler = world.crawler(port, 5000)
  let over = false
  const acting = storm({ desks: [desk], ledger, random, lanes: 4, name: `stop-${time}`, over: () => over })
  await setTimeout(3000)
  const lost = ledger.count('unknown')
  const began = performance.now()
  const stopped = site.stop().then(() => performance.now() - began)
  await setTimeout(notice)
  await crawler.stop()
  if (crawler.resets + crawler.errors > 0)
    tally.breach('I5', `while it stopped readers met ${crawler.errors} 5xx and ${crawler.resets} lost connections`)
  if (time % 2 === 0) {
    over = true
    await acting
    const unanswered = ledger.count('unknown') - lost
    if (unanswered > 0) tally.breach('told', `${unanswered} acts begun before the site stopped were not answered`)
  }
  const waited = await stopped
  over = true
  await acting
  const code = await site.ended
  if (code !== 0) tally.breach('limit', `told to stop the site ended with ${code ?? 'a signal'}`)
  await world.check()
  return waited
}
