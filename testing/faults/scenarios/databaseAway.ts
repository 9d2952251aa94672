import { setTimeout } from 'node:timers/promises'

import { statusOf, until } from '@/testing/faults/watch'
import { World } from '@/testing/faults/World'
import { freePort } from '@/testing/startSite'

import type { Scenario } from './Scenario'

const back = 15_000

export const databaseAway: Scenario = {
  name: 'The database is down at boot, dies while the site opens, and is down while people read',
  faults: 'F9, F10',
  fullOnly: true,
  async run(tally, size, seed) {
    const world = await World.open('MongoDB', tally, seed)
    try {
      const port = await freePort()
      await atBoot(world, port)
      if (size === 'full') await whileOpening(world, port, 2)
      await whileReading(world, port, size === 'full' ? 20_000 : 5000)
      await world.check()
    } finally {
      await world.close()
    }
  },
}

/** Started without a database, the site is alive but not ready, and serves as soon as the database is available. */
async function atBoot(world: World, port: number): Promise<void> {
  const origin = `http://localhost:${port}`
  await world.database.kill()
  const site = world.startWithoutWaiting(world.environment(port))
  await until(async () => (await statusOf(`${origin}/healthz`)) === 200, 30_000)
  await setTimeout(2000)
  const paths = ['/healthz', '/readyz', '/', '/commentary/x', '/admin', '/api/articles']
  const statuses = await Promise.all(paths.map((path) => statusOf(`${origin}${path}`)))
  if (String(statuses) !== '200,503,503,503,503,503')
    world.tally.breach('told', `without a database at boot ${paths.join(' ')} answered ${statuses.join(' ')}`)
  await world.database.start()
  const waited = await until(async () => (await statusOf(`${origin}/`)) === 200, 60_000, 50)
  world.tally.report(
    `down at boot: /healthz 200, all else 503; serving ${Math.round(waited ?? Infinity)} ms after it came`,
  )
  if (waited === null || waited > back) world.tally.breach('limit', `the site served only after ${waited} ms`)
  site.kill()
  await site.ended
}

/** The connection is lost during the start: the site recovers without a restart. */
async function whileOpening(world: World, port: number, times: number): Promise<void> {
  const origin = `http://localhost:${port}`
  for (let time = 0; time < times; time += 1) {
    const command = (['createIndexes', 'count', 'aggregate', 'find'] as const)[(time + times) % 4] ?? 'count'
    const site = world.startWithoutWaiting(world.environment(port))
    world.proxy.once({
      side: 'request',
      command,
      nth: 1 + Math.floor(world.random() * 3),
      act: () => {
        world.proxy.cut()
        void setTimeout(1500).then(() => world.proxy.heal())
        return 'reset'
      },
    })
    const waited = await until(async () => (await statusOf(`${origin}/readyz`)) === 200, 60_000, 50)
    const end = await Promise.race([site.ended, setTimeout(0, 'lives')])
    if (end !== 'lives' || waited === null)
      world.tally.breach(
        'limit',
        `lost at ${command} while it opened, the site ${end === 'lives' ? 'never served' : `ended with ${end}`}: ${site.said().slice(-600)}`,
      )
    site.kill()
    await site.ended
    world.proxy.clearRule()
    world.proxy.heal()
  }
  world.tally.report(`${times} × lost while the site opened: it served all the same`)
}

/** Rendered pages are still served, editors get a sentence, and the last published versions remain. */
async function whileReading(world: World, port: number, milliseconds: number): Promise<void> {
  await world.start(world.environment(port))
  const desk = await world.signInEditor(port)
  const crawler = world.crawler(port, 5000)
  const commentaries = ['one', 'two', 'three'].map((key) => world.ledger.add(key))
  for (const commentary of commentaries) {
    await desk.act(commentary, 'create')
    await desk.act(commentary, 'publish')
  }
  await setTimeout(3000)
  for (const commentary of commentaries.slice(1)) await desk.act(commentary, 'publish')
  crawler.current = false
  await world.database.kill()
  const over = Date.now() + milliseconds
  while (Date.now() < over) {
    for (const commentary of commentaries) commentary.stands ??= 2
    const [commentary] = commentaries
    if (commentary) await desk.act(commentary, 'save')
    await setTimeout(500)
  }
  await world.database.start()
  const waited = await until(async () => (await desk.send('GET', 'articles?limit=1')).status === 200, 60_000, 50)
  if (waited === null || waited > back) world.tally.breach('limit', `the desk was back only after ${waited} ms`)
  await world.resolveUnknown(desk)
  await crawler.stop()
  world.tally.report(`down for ${milliseconds / 1000} s: ${crawler.summary()}; ${world.summary()}`)
}
