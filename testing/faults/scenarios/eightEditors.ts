import { setTimeout } from 'node:timers/promises'

import { type Editor, textOf, token } from '@/testing/faults/Editor'
import type { LedgerCommentary } from '@/testing/faults/Ledger'
import type { Tally } from '@/testing/faults/Tally'
import { World } from '@/testing/faults/World'
import { freePort } from '@/testing/startSite'

import type { Scenario, Size } from './Scenario'

const editors = 8
/** Thirty versions of a commentary are retained, and each acknowledged save must be among them. */
const savesOfCommentary = 24

export const eightEditors: Scenario = {
  name: 'Eight editors edit one commentary, each from what they read: on SQLite, and at two instances on MongoDB',
  faults: 'F13',
  async run(tally, size, seed) {
    if (size === 'full') await edit('SQLite', tally, size, seed)
    await edit('MongoDB', tally, size, seed)
  },
}

async function edit(kind: 'SQLite' | 'MongoDB', tally: Tally, size: Size, seed: number): Promise<void> {
  const world = await World.open(kind, tally, seed)
  try {
    const port = await freePort()
    await world.start(world.environment(port))
    const desk = await world.signInEditor(port)
    const desks = [desk]
    if (kind === 'MongoDB') {
      const other = await freePort()
      await world.start(world.environment(other, 'b'))
      desks.push(desk.at(`http://localhost:${other}`))
    }
    const crawler = world.crawler(port, 5000)
    const ends = { saved: 0, conflicts: 0, others: 0 }
    for (let time = 0; time < (size === 'full' ? 4 : 1); time += 1) {
      const commentary = world.ledger.add(`shared-${time}`)
      await desk.act(commentary, 'create')
      await desk.act(commentary, 'publish')
      const lanes = Array.from({ length: editors }, (_, lane) => desks[lane % desks.length] ?? desk)
      await Promise.all(lanes.map(async (each) => saveRepeatedly(world, each, commentary, ends)))
    }
    await crawler.stop()
    await crawler.checkAddresses()
    await world.check()
    tally.report(`${kind}: ${ends.saved} saves taken, ${ends.conflicts} told 409, ${ends.others} told to try again`)
    if (ends.conflicts === 0) tally.breach('limit', `on ${kind} no two editors met, so that nothing was tried`)
  } finally {
    await world.close()
  }
}

/** One editor, who reads the commentary and later saves it based on the revision that was read. */
async function saveRepeatedly(
  world: World,
  desk: Editor,
  commentary: LedgerCommentary,
  ends: Record<'saved' | 'conflicts' | 'others', number>,
) {
  const saves = () => commentary.entries.filter(({ status }) => status === 200).length
  while (saves() < savesOfCommentary) {
    const read = await desk.send('GET', `articles/${commentary.id ?? ''}?draft=true&depth=0`)
    const based = read.body.revision
    if (read.status !== 200 || typeof based !== 'number') continue
    await setTimeout(world.random() * 80)
    const words = token('draft')
    const data = { ...textOf(words), revision: based }
    const answer = await desk.send('PATCH', `articles/${commentary.id ?? ''}?draft=true&depth=0`, data)
    const { status, said, milliseconds } = answer
    const revision = answer.body.doc?.revision ?? null
    world.ledger.record(commentary, {
      act: 'save',
      token: words,
      status,
      revision,
      said: said.slice(0, 300),
      milliseconds,
    })
    ends[status === 200 ? 'saved' : status === 409 ? 'conflicts' : 'others'] += 1
    // A save refused because of a conflict returns the editor’s own text too.
    if (status === 409) {
      world.tally.checked('I7')
      const given = /"yours":.*/s.exec(said)?.[0] ?? ''
      if (!given.includes(words)) world.tally.breach('I7', `409 without what was typed: ${said.slice(0, 200)}`)
    }
    // A save based on an older revision would have overwritten another editor’s text.
    if (status === 200 && revision !== based + 1)
      world.tally.breach('I1', `based on r${based}, saved as r${revision ?? 'none'}: what came between is written over`)
  }
}
