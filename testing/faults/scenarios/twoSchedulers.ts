import { setTimeout } from 'node:timers/promises'

import type { Editor } from '@/testing/faults/Editor'
import type { Ledger } from '@/testing/faults/Ledger'
import { readStore } from '@/testing/faults/readStore'
import type { Tally } from '@/testing/faults/Tally'
import { quantile } from '@/testing/faults/Tally'
import { until } from '@/testing/faults/watch'
import { World } from '@/testing/faults/World'
import { freePort } from '@/testing/startSite'

import type { Scenario } from './Scenario'

/** How late a scheduled commentary may be, in milliseconds; the second value is for the last of many due at once. */
const latest = 10_000
const latestOfMany = 60_000

export const twoSchedulers: Scenario = {
  name: 'Two instances keep the schedule of many commentaries due at once',
  faults: 'F7',
  async run(tally, size, seed) {
    const world = await World.open('MongoDB', tally, seed)
    try {
      const ports = [await freePort(), await freePort()]
      const [one = 0, other = 0] = ports
      await world.start(world.environment(one, 'a'))
      const desk = await world.signInEditor(one)
      const desks = [desk]
      await world.start(world.environment(other, 'b'))
      desks.push(desk.at(`http://localhost:${other}`))
      for (const port of ports) world.crawler(port, 5000)
      const many = size === 'full' ? 200 : 16
      const lateness = await due(world, desks, 'many', many, await noticeFor(world, desk, many), 0)
      tally.report(
        `${many} commentaries due at one moment: each live once, the last ${Math.round(Math.max(...lateness))} ms after`,
      )
      if (Math.max(...lateness) > latestOfMany)
        tally.breach('I3', `one of ${many} was ${Math.max(...lateness)} ms late`)
      if (size === 'full') await dueApart(world, desks, await noticeFor(world, desk, 10))
      await world.check()
    } finally {
      await world.close()
    }
  },
}

/** How long before their time so many commentaries are made, in milliseconds, by how long one takes at present. */
async function noticeFor(world: World, desk: Editor, count: number): Promise<number> {
  await desk.act(world.ledger.add(`warm-${count}`), 'create')
  const { milliseconds } = await desk.act(world.ledger.add(`pace-${count}`), 'create')
  return Math.max(190, 2 * milliseconds) * count + 5000
}

async function dueApart(world: World, desks: readonly Editor[], notice: number): Promise<void> {
  const few = 10
  const each = await due(world, desks, 'few', few, notice, 1000)
  world.tally.report(
    `${few} commentaries due a second apart: p50 ${Math.round(quantile(each, 0.5))} ms late, at most ${Math.round(Math.max(...each))} ms`,
  )
  for (const late of each.filter((value) => value > latest))
    world.tally.breach('I3', `a commentary was ${Math.round(late)} ms late`)
}

/** Schedules commentaries, waits until they are live, and returns how late each was. */
async function due(world: World, desks: readonly Editor[], name: string, count: number, notice: number, apart: number) {
  const at = Date.now() + notice
  const commentaries = Array.from({ length: count }, (_, number) => world.ledger.add(`${name}-${number}`))
  const lanes = desks.flatMap((desk) => [desk, desk])
  await Promise.all(
    lanes.map(async (desk, lane) => {
      for (let number = lane; number < commentaries.length; number += lanes.length) {
        const commentary = commentaries[number]
        if (!commentary) continue
        const { status, said } = await desk.act(commentary, 'create', new Date(at + number * apart))
        if (status !== 201)
          world.tally.breach('limit', `commentary ${commentary.key} was not taken (${status}): ${said}`)
      }
    }),
  )
  const early = at - Date.now()
  if (early < 0)
    throw new Error(`Making ${count} commentaries took ${-early} ms longer than their notice; they were due before.`)
  await setTimeout(early)
  const ids = new Set(commentaries.flatMap(({ id }) => id ?? []))
  const stored = () => readStore(world.location)
  const allLive = async () =>
    (await stored()).live.filter(({ commentary, published }) => published && ids.has(commentary)).length === ids.size
  await until(allLive, latestOfMany + count * apart, 500)
  // A second publication would happen in the next run.
  await setTimeout(6000)
  return latenessOf(world.ledger, ids, await stored(), world.tally)
}

/** I3: each went live exactly once and not before its time. */
function latenessOf(
  ledger: Ledger,
  ids: ReadonlySet<string>,
  { log }: Awaited<ReturnType<typeof readStore>>,
  tally: Tally,
): number[] {
  return ledger.commentaries.flatMap(({ id, due: time, key }) => {
    if (id === null || !ids.has(id) || time === null) return []
    const acts = log.filter(({ document, action }) => document === id && action === 'publish')
    tally.checked('I3')
    if (acts.length !== 1) tally.breach('I3', `commentary ${key} went live ${acts.length} times`)
    const late = acts.map((act) => Date.parse(act.at) - time)
    for (const value of late.filter((each) => each < 0)) tally.breach('I3', `commentary ${key} was ${-value} ms early`)
    return late
  })
}
