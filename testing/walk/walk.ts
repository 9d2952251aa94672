import fc from 'fast-check'

import type { TestSite } from '@/testing/openTestSite'

import { openGround } from './Ground'
import { StepCommand } from './StepCommand'
import { type Tally, Trail } from './Trail'
import { World } from './World'

/** A walk has up to twice as many steps. */
const usual = 500
const longestSearch = 10 * 60_000

export interface Walks {
  readonly seed: number
  /** About so many in all. */
  readonly steps: number
  /** Everything is looked at after so many steps, and at the end; after each only what it was about. */
  readonly every: number
  /** Where a failure was, as it was reported; both lead there at once. */
  readonly path?: string
  readonly replayPath?: string
}

/**
 * Walks at random over a site and a model of it, side by side, as often as it takes for that many steps.
 * @throws where they part, with the shortest walk found that leads there and what repeats it
 */
export async function walk(site: TestSite, { seed, steps, every, path, replayPath }: Walks): Promise<Tally> {
  const ground = await openGround(site)
  const tally: Tally = new Map()
  const step = fc.noShrink(fc.integer()).map((choice) => new StepCommand(choice))
  const maxCommands = Math.min(steps, 2 * usual)
  const walks = fc.commands([step], { maxCommands, size: 'max', replayPath })
  const property = fc.asyncProperty(walks, async (commands) => {
    const trail = new Trail(ground, tally, every)
    const world = new World()
    await trail.begin()
    try {
      await fc.asyncModelRun(() => ({ model: world, real: trail }), commands)
      await trail.checkAll(world, true)
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error)
      throw new Error(`${said}\n\n${named(trail.taken.join('\n'))}`, { cause: error })
    }
  })
  await fc.assert(property, {
    ...{ seed, path, numRuns: Math.ceil(steps / usual), interruptAfterTimeLimit: steps * 100 + longestSearch },
    reporter: (found) => {
      if (!found.failed) return
      const [commands] = found.counterexample ?? []
      const least = (commands as { toString(): string } | undefined)?.toString() ?? ''
      const [, replay = ''] = /replayPath="([^"]*)"/.exec(least) ?? []
      const again = `WALK_SEED=${found.seed} WALK_PATH=${found.counterexamplePath ?? ''} WALK_REPLAY=${replay}`
      const error = found.errorInstance
      const said = error instanceof Error ? error.message : String(error)
      throw new Error(`The walk of ${again} parted from its model.\n\n${said}\n`, { cause: error })
    },
  })
  return tally
}

/** Commentaries by numbers, which are the same in the next walk of this seed. */
function named(text: string): string {
  const ids = [...new Set(text.match(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{24}/g))]
  return ids.reduce((said, id, at) => said.replaceAll(id, `#${at + 1}`), text)
}
