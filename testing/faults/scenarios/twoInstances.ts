import { setTimeout } from 'node:timers/promises'

import type { Editor } from '@/testing/faults/Editor'
import { FaultProxy } from '@/testing/faults/FaultProxy'
import type { LedgerCommentary } from '@/testing/faults/Ledger'
import { quantile } from '@/testing/faults/Tally'
import { statusOf, until } from '@/testing/faults/watch'
import { World } from '@/testing/faults/World'
import { freePort } from '@/testing/startSite'

import type { Scenario } from './Scenario'

const second = 1000

export const twoInstances: Scenario = {
  name: 'What one instance publishes and retracts, another shows and no longer shows',
  faults: 'F8',
  fullOnly: true,
  async run(tally, size, seed) {
    const world = await World.open('MongoDB', tally, seed)
    const second = await FaultProxy.open(world.database.port)
    try {
      const [a, b] = [await freePort(), await freePort()]
      await world.start(world.environment(a, 'a'))
      const desk = await world.signInEditor(a)
      await world.start(world.environment(b, 'b', second))
      for (const port of [a, b]) world.crawler(port, 5000)
      const commentaries = ['one', 'two', 'three', 'four'].map((key) => world.ledger.add(key))
      for (const commentary of commentaries) {
        await desk.act(commentary, 'create')
        await desk.act(commentary, 'publish')
      }
      const onB = (commentary: LedgerCommentary) => `http://localhost:${b}/commentary/${commentary.slug}`
      await publishMany(world, desk, commentaries, onB, size === 'full' ? 150 : 30)
      await retractMany(world, desk, commentaries, onB, size === 'full' ? 12 : 3)
      await retractUnheard(world, desk, commentaries, onB, second)
      await retractAndFall(world, desk, commentaries, onB, second)
      await world.check()
    } finally {
      await world.close()
      await second.close()
    }
  },
}

type Where = (commentary: LedgerCommentary) => string

/** A publish on A is on B within a second (p99). */
async function publishMany(
  world: World,
  desk: Editor,
  commentaries: readonly LedgerCommentary[],
  onB: Where,
  times: number,
) {
  const waits: number[] = []
  for (let time = 0; time < times; time += 1) {
    const commentary = commentaries[time % commentaries.length]
    if (!commentary) continue
    await statusOf(onB(commentary))
    const { token } = await desk.act(commentary, 'publish')
    const shows = async () => (await (await fetch(onB(commentary))).text()).includes(token)
    waits.push((await until(shows, 10 * second, 3)) ?? 10 * second)
  }
  const p99 = Math.round(quantile(waits, 0.99))
  world.tally.report(
    `${times} × published on A: on B p50 ${Math.round(quantile(waits, 0.5))} ms, p99 ${p99} ms after the answer`,
  )
  if (p99 > second) world.tally.breach('I4', `a publish on A was on B only after ${p99} ms (p99)`)
}

/** A retracted page is gone from B within a second. */
async function retractMany(
  world: World,
  desk: Editor,
  commentaries: readonly LedgerCommentary[],
  onB: Where,
  times: number,
) {
  const waits: number[] = []
  for (let time = 0; time < times; time += 1) {
    const commentary = commentaries[time % commentaries.length]
    if (!commentary) continue
    await desk.act(commentary, 'publish')
    await until(async () => (await statusOf(onB(commentary))) === 200, 5 * second)
    await desk.act(commentary, 'retract')
    waits.push((await until(async () => (await statusOf(onB(commentary))) !== 200, 10 * second, 3)) ?? 10 * second)
  }
  const most = Math.round(Math.max(...waits))
  world.tally.report(`${times} × retracted on A: gone from B within ${most} ms`)
  if (most > second) world.tally.breach('I4', `what was retracted on A was on B for ${most} ms more`)
}

/** A retraction while B is cut off takes effect once B is connected again; until then B serves the old page (I5). */
async function retractUnheard(
  world: World,
  desk: Editor,
  commentaries: readonly LedgerCommentary[],
  onB: Where,
  toB: FaultProxy,
) {
  const [commentary] = commentaries
  if (!commentary) return
  await desk.act(commentary, 'publish')
  await until(async () => (await statusOf(onB(commentary))) === 200, 5 * second)
  toB.cut()
  // The ledger must not expect the retraction on B meanwhile.
  commentary.slug = `${commentary.slug}#`
  await desk.act(commentary, 'retract')
  await setTimeout(3 * second)
  toB.heal()
  const gone = await until(async () => (await statusOf(onB(commentary))) !== 200, 10 * second)
  commentary.slug = commentary.slug.replace('#', '')
  world.tally.report(`retracted while B was cut off: gone ${Math.round(gone ?? Infinity)} ms after it was back`)
  if (gone === null || gone > 5 * second) world.tally.breach('I4', 'what was retracted while B was cut off stayed on B')
}

/** A retraction that B has received stays in effect even where the database fails at once. */
async function retractAndFall(
  world: World,
  desk: Editor,
  commentaries: readonly LedgerCommentary[],
  onB: Where,
  toB: FaultProxy,
) {
  const commentary = commentaries[1]
  if (!commentary) return
  await desk.act(commentary, 'publish')
  await until(async () => (await statusOf(onB(commentary))) === 200, 5 * second)
  await desk.act(commentary, 'retract')
  await until(async () => (await statusOf(onB(commentary))) !== 200, second)
  for (const proxy of [world.proxy, toB]) proxy.cut()
  const seen = new Set<number>()
  // A query takes up to 3 s to fail while the database is unavailable.
  const over = Date.now() + 6 * second
  while (Date.now() < over) {
    for (const url of [onB(commentary), `${desk.origin}/commentary/${commentary.slug}`]) seen.add(await statusOf(url))
    await setTimeout(100)
  }
  for (const proxy of [world.proxy, toB]) proxy.heal()
  world.tally.report(`retracted, and the database away at once: its page answered ${[...seen].join(', ')}`)
  if (seen.has(200)) world.tally.breach('I4', 'what was retracted was shown again when the database went away')
  await until(async () => (await desk.send('GET', 'articles?limit=1')).status === 200, 30 * second, 200)
}
