import type { AsyncCommand } from 'fast-check'
import { expect } from 'vitest'

import { checkCommentary } from './checkCommentary'
import { draw } from './draw'
import { foresee } from './foresee'
import { isBlocked } from './isBlocked'
import type { Commentary } from './Commentary'
import { Random } from './Random'
import { idsOf, type Step } from './Step'
import { take } from './take'
import type { Tally, Trail } from './Trail'
import type { World } from './World'

const onSecantus = /replicaSet=secantus\b/.test(process.env.TEST_MONGO_URL ?? '')

/** One step of a walk: a number chooses it among all that can be done in the world as it then is. */
export class StepCommand implements AsyncCommand<World, Trail> {
  constructor(private readonly choice: number) {}

  check(): boolean {
    return true
  }

  /** @throws where what comes of the step is not what the model foresees */
  async run(world: World, trail: Trail): Promise<void> {
    const now = Date.now()
    const random = new Random(this.choice)
    let step = draw(world, this.choice, random, now)
    while (onSecantus && isBlocked(world, step, now)) step = draw(world, this.choice, random, now)
    trail.taken.push(JSON.stringify(step))
    await this.takeOne(world, trail, step, now)
    await trail.stepTaken(world)
  }

  toString(): string {
    return String(this.choice)
  }

  private async takeOne(world: World, { ground, tally }: Trail, step: Step, now: number): Promise<void> {
    const commentaryOf = (id: string): Commentary => {
      const commentary = world.commentaries.get(id)
      if (!commentary) throw new Error(`There is no commentary ${id}.`)
      return commentary
    }
    const foreseen = foresee(world, step, now)
    const answer = await take(ground, step, commentaryOf, now)
    expect(foreseen.statuses, answer.text).toContain(answer.status)
    world.begin()
    foreseen.apply(answer.doc?.id ?? '')
    if (answer.doc && !world.choices.has(answer.doc.id)) world.choices.set(answer.doc.id, this.choice)
    const ids = [...new Set([...idsOf(step), ...(answer.doc ? [answer.doc.id] : [])])]
    for (const id of ids) await checkCommentary(ground, world, id)
    count(tally, `${step.kind} ${answer.status < 300 ? 'done' : 'refused'}`)
    for (const act of world.acts.at(-1) ?? [])
      count(tally, act.replace(/^The [a-z]+: /, '').replace(/ [^ ]+ [0-9]+$/, ''))
    if (ids.some((id) => (world.commentaries.get(id)?.versions.length ?? 0) > 30))
      count(tally, 'an old text is approved')
  }
}

const count = (tally: Tally, what: string) => tally.set(what, (tally.get(what) ?? 0) + 1)
