import type { Commentary } from './Commentary'
import type { Random } from './Random'
import type { Fields, Query, Save } from './Save'
import type { World } from './World'

const hour = 3_600_000

/** A save as people make them. */
export function namedSave(world: World, commentary: Commentary, random: Random, now: number): Save {
  const text = anyText(random)
  const later = now + hour * (2 + random.below(40))
  const [query, fields] = random.weighed<readonly [Query, Fields]>([
    [20, [{ draft: true, autosave: true }, text]],
    [12, [{ draft: true }, text]],
    [
      8,
      [
        { draft: true, autosave: true },
        { ...text, publishAt: commentary.publishAt, unpublishAt: commentary.unpublishAt, deletedAt: null },
      ],
    ],
    [12, [{}, { status: 'published' }]],
    [10, [{}, { ...text, status: 'published' }]],
    [3, [{ draft: true }, { status: 'published' }]],
    [5, [{}, { status: 'draft' }]],
    [2, [{ unpublishAllLocales: true }, { status: 'draft' }]],
    [4, [{}, text]],
    [4, [{ trash: random.chance(0.5) }, { deletedAt: null }]],
    [6, [{ draft: true }, { body: `Body ${random.canary()}`, signed: true }]],
    [8, [{ draft: true, autosave: random.chance(0.5) }, { publishAt: later }]],
    [4, [{ draft: true }, { unpublishAt: later + hour * 3 }]],
    [4, [{ draft: true }, { publishAt: later, unpublishAt: later + hour }]],
    [2, [{ draft: true }, { publishAt: null, unpublishAt: null }]],
    [4, [{ draft: true }, { embargoUntil: random.chance(0.5) ? null : later }]],
    [5, [{ trash: random.chance(0.2), draft: random.chance(0.2) }, { deletedAt: 'now' }]],
    [commentary.trashed ? 60 : 2, [{ trash: true }, { deletedAt: null, status: random.pick(['draft', 'published']) }]],
    [
      8,
      [
        { draft: random.chance(0.5) },
        { slug: anySlug(world, commentary, random), status: random.pick(['draft', 'published']) },
      ],
    ],
  ])
  return {
    query,
    fields,
    basis: random.weighed([
      [70, 'none'],
      [20, 'right'],
      [10, 'stale'],
    ]),
  }
}

export const plainSave = (random: Random): Save => ({ query: { draft: true }, fields: anyText(random), basis: 'none' })

/** A save that nobody in their right mind makes. */
export function anySave(world: World, commentary: Commentary, random: Random, now: number): Save {
  const maybe = (share: number): true | undefined => (random.chance(share) ? true : undefined)
  const query = { draft: maybe(0.5), autosave: maybe(0.4), trash: maybe(0.3), unpublishAllLocales: maybe(0.1) }
  const status = random.pick([undefined, 'draft', 'published'] as const)
  const deletedAt = random.weighed<Fields['deletedAt']>([
    [80, undefined],
    [10, null],
    [6, 'now'],
    [2, 'no time'],
  ])
  const slug = random.chance(0.2) ? anySlug(world, commentary, random) : undefined
  const title = status === 'published' && random.chance(0.1) ? { title: '' } : {}
  const fields = {
    ...anyText(random),
    ...(random.chance(0.3) ? anyTimes(random, now) : {}),
    ...title,
    status,
    deletedAt,
    slug,
  }
  return { query, fields, basis: random.pick(['none', 'right']) }
}

/** What is done to several commentaries at once. */
export function toMany(random: Random, now: number): Save {
  const [query, fields] = random.pick<readonly [Query, Fields]>([
    [{}, { status: 'draft' }],
    [{ draft: true }, { status: 'published' }],
    [{ draft: true }, { standfirst: `Stand ${random.canary()}` }],
    [{}, { standfirst: `Stand ${random.canary()}`, status: 'published' }],
    [{}, { standfirst: `Stand ${random.canary()}` }],
    [{}, { deletedAt: 'now' }],
    [{ trash: true }, { deletedAt: null, status: random.pick(['draft', 'published']) }],
    [{ draft: true }, { unpublishAt: now + hour * (1 + random.below(60)) }],
  ])
  return { query, fields, basis: 'none' }
}

function anyText(random: Random): Fields {
  return {
    ...(random.chance(0.5) ? { title: `Commentary ${random.canary()}` } : {}),
    ...(random.chance(0.5) ? { standfirst: random.chance(0.7) ? `Stand ${random.canary()}` : null } : {}),
    ...(random.chance(0.4) ? { body: random.chance(0.85) ? `Body ${random.canary()}` : null } : {}),
    ...(random.chance(0.1) ? { signed: random.chance(0.6) } : {}),
  }
}

export function anyTimes(random: Random, now: number): Fields {
  const time = () => random.pick([null, now - hour, now + hour * (1 + random.below(60))])
  return {
    ...(random.chance(0.5) ? { publishAt: time() } : {}),
    ...(random.chance(0.5) ? { unpublishAt: time() } : {}),
    ...(random.chance(0.3) ? { embargoUntil: time() } : {}),
  }
}

/** An address of its own, new or former, or one that others have or had. */
export function anySlug(world: World, commentary: Commentary | null, random: Random): string {
  const others = [...world.commentaries.values()].flatMap(({ newest, row }) => [newest.slug, row.slug])
  const former = [...world.former.keys()]
  const own = commentary ? former.filter((path) => world.former.get(path) === commentary.id) : []
  return random.pick([
    `at-${random.canary()}`,
    `at-${random.canary()}`,
    ...others.slice(0, 3),
    ...former.slice(-3),
    ...own,
    '',
  ])
}
