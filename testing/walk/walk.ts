import { expect } from 'vitest'

import type { House } from '@/testing/site'

import { checkPiece } from './checkPiece'
import { checkReaders } from './checkReaders'
import { checkFormer, checkVersions, Records } from './checkRecords'
import { draw } from './draw'
import { foresee } from './foresee'
import { isBlocked } from './isBlocked'
import { type Ground, openGround } from './Ground'
import type { Piece } from './Piece'
import { Random } from './Random'
import { idsOf, type Step } from './Step'
import { take } from './take'
import { World } from './World'

const onSecantus = /replicaSet=secantus\b/.test(process.env.TEST_MONGO_URL ?? '')

export interface Walk {
  readonly seed: number
  readonly steps: number
  /** Everything is looked at after so many steps; after each only what it was about. */
  readonly every: number
}

/** How often each kind of step was acknowledged or refused, and each act logged. */
export type Tally = Map<string, number>

/**
 * Walks at random over a house and a model of it, side by side.
 * @throws where they part, with the seed and the steps that led there
 */
export async function walk(house: House, { seed, steps, every }: Walk): Promise<Tally> {
  const ground = await openGround(house)
  const records = new Records(ground)
  const world = new World()
  const random = new Random(seed)
  // Its own, so that looking more often leads no other way.
  const eye = new Random(seed)
  const tally: Tally = new Map()
  const path: string[] = []
  await records.begin()
  for (let number = 1; number <= steps; number += 1) {
    const now = Date.now()
    let step = draw(world, random, now)
    while (onSecantus && isBlocked(world, step, now)) step = draw(world, random, now)
    path.push(`${number}. ${JSON.stringify(step)}`)
    try {
      await takeOne(ground, world, step, now, tally)
      if (number % every === 0 || number === steps) await checkAll(ground, world, records, eye, number === steps)
    } catch (error) {
      const again = `WALK_SEED=${seed} WALK_STEPS=${number} WALK_EVERY=1`
      const said = error instanceof Error ? error.message : String(error)
      const tail = named(tailOf(path, idsOf(step), number % every === 0 ? every : 0))
      throw new Error(`${said}\n\nThe walk of ${again} parted from its model after:\n${tail.join('\n')}\n`, {
        cause: error,
      })
    }
  }
  return tally
}

/** The steps about these pieces, 40 at most, and the last few that were about others. */
const tailOf = (path: readonly string[], ids: readonly string[], last: number): string[] =>
  path.filter((line, at) => at >= path.length - Math.max(last, 3) || ids.some((id) => line.includes(id))).slice(-40)

/** Pieces by numbers, which are the same in the next walk of this seed. */
function named(lines: readonly string[]): string[] {
  const ids = [...new Set(lines.join().match(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{24}/g))]
  return lines.map((line) => ids.reduce((said, id, at) => said.replaceAll(id, `#${at + 1}`), line))
}

async function takeOne(ground: Ground, world: World, step: Step, now: number, tally: Tally): Promise<void> {
  const pieceOf = (id: string): Piece => {
    const piece = world.pieces.get(id)
    if (!piece) throw new Error(`There is no piece ${id}.`)
    return piece
  }
  const foreseen = foresee(world, step, now)
  const answer = await take(ground, step, pieceOf, now)
  expect(foreseen.statuses, answer.text).toContain(answer.status)
  world.begin()
  foreseen.apply(answer.doc?.id ?? '')
  const ids = [...new Set([...idsOf(step), ...(answer.doc ? [answer.doc.id] : [])])]
  for (const id of ids) await checkPiece(ground, world, id)
  const acts = (world.acts.at(-1) ?? []).map((act) => act.replace(/^The [a-z]+: /, '').replace(/ [^ ]+ [0-9]+$/, ''))
  const old = ids.some((id) => (world.pieces.get(id)?.versions.length ?? 0) > 30) ? ['an old text is approved'] : []
  for (const what of [`${step.kind} ${answer.status < 300 ? 'done' : 'refused'}`, ...acts, ...old])
    tally.set(what, (tally.get(what) ?? 0) + 1)
}

async function checkAll(ground: Ground, world: World, records: Records, eye: Random, whole: boolean): Promise<void> {
  for (const id of world.pieces.keys()) await checkPiece(ground, world, id)
  await records.check(world)
  await checkVersions(ground, world)
  await checkFormer(ground, world)
  const known = [...world.everLive]
  const some = whole ? known : [...known.slice(-8), ...known.filter(() => eye.chance(8 / known.length))]
  const theirs = [...world.pieces.values()].flatMap(({ newest, row }) => [newest.slug, row.slug])
  await checkReaders(ground, world, [...new Set([...some, ...theirs])])
}
