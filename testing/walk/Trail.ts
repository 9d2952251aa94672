import { randomUUID } from 'node:crypto'

import { documentTag } from '@/domain/tags'
import { deliver } from '@/editorial/outbox/announce'

import { checkCommentary } from './checkCommentary'
import { checkReaders } from './checkReaders'
import { checkFormer, checkVersions, Records } from './Records'
import type { Ground } from './Ground'
import { Random } from './Random'
import type { World } from './World'

/** How often each kind of step was acknowledged or refused, and each act logged. */
export type Tally = Map<string, number>

/** One walk over the real thing: it looks at everything after so many steps and at its end. */
export class Trail {
  /** The steps so far, for whoever reads the failure. */
  readonly taken: string[] = []
  private readonly records: Records

  constructor(
    readonly ground: Ground,
    readonly tally: Tally,
    private readonly every: number,
  ) {
    this.records = new Records(ground)
  }

  /** Takes away what the walk before left, below the hooks, so the search is told of it here. */
  async begin(): Promise<void> {
    const { db } = this.ground.site.payload
    const { docs } = await db.find<{ id: string }>({ collection: 'articles', where: {}, pagination: false, select: {} })
    await db.deleteVersions({ collection: 'articles', where: {} })
    await db.deleteMany({ collection: 'articles', where: {} })
    await db.deleteMany({ collection: 'former-addresses', where: {} })
    deliver(
      randomUUID(),
      docs.map(({ id }) => documentTag('articles', id)),
      'withdrawn',
    )
    await this.records.begin()
  }

  async stepTaken(world: World): Promise<void> {
    if (this.taken.length % this.every === 0) await this.checkAll(world, false)
  }

  /** @throws where anything is not as the model has it */
  async checkAll(world: World, whole: boolean): Promise<void> {
    for (const id of world.commentaries.keys()) await checkCommentary(this.ground, world, id)
    await this.records.check(world)
    await checkVersions(this.ground, world)
    await checkFormer(this.ground, world)
    const eye = new Random(this.taken.length)
    const known = [...world.everLive]
    const some = whole ? known : [...known.slice(-8), ...known.filter(() => eye.chance(8 / known.length))]
    const theirs = [...world.commentaries.values()].flatMap(({ newest, row }) => [newest.slug, row.slug])
    await checkReaders(this.ground, world, [...new Set([...some, ...theirs])])
  }
}
