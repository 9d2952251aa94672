import type { Commentary, Role } from './Commentary'
import type { Random } from './Random'
import { anySave, anySlug, anyTimes, namedSave, plainSave, toMany } from './anySave'
import type { Query } from './Save'
import type { Step } from './Step'
import type { World } from './World'

const most = 8

/** What is done next: anything that anybody may try, most often on a commentary that is there. */
export function draw(world: World, choice: number, random: Random, now: number): Step {
  const commentaries = [...world.commentaries.values()]
  const commentary = world.pick(choice)
  if (commentary === null || (commentaries.length < most && random.chance(0.1))) return create(world, random, now)
  const role = roleFor(commentary, random)
  const { id } = commentary
  const inside = random.chance(0.2)
  const over = commentaries.length > most || commentary.versions.length > 36
  // The admin’s wait long and are written on meanwhile, so that an approved text comes to be older than what is kept.
  const calm = commentary.owner === 'admin' && commentary.approved !== null && !over
  if (calm && random.chance(0.9)) return { kind: 'save', role: 'editor', inside, id, save: plainSave(random) }
  const timed = !commentary.trashed && (commentary.publishAt !== null || commentary.unpublishAt !== null)
  const query: Query = { trash: random.chance(0.7), draft: random.pick([true, false, undefined]) }
  const kind = random.weighed<Step['kind']>([
    [60, 'save'],
    [4, 'save many'],
    [timed ? 8 : 1, 'approve'],
    [5, 'restore'],
    [commentaries.length < most ? 10 : 0, 'duplicate'],
    [over ? 60 : 2, 'delete'],
    [timed ? 30 : 1, 'wait'],
  ])
  switch (kind) {
    case 'save': {
      const save = random.chance(0.25)
        ? anySave(world, commentary, random, now)
        : namedSave(world, commentary, random, now)
      return { kind, role, inside: inside && role !== 'anonymous', id, save }
    }
    case 'save many':
      return {
        kind,
        role,
        ids: commentaries.filter(() => random.chance(0.3)).map((each) => each.id),
        save: toMany(random, now),
      }
    case 'approve':
      return { kind, role, id }
    case 'restore':
      return { kind, role, id, revision: random.pick(commentary.versions).revision }
    case 'duplicate':
      return { kind, role, id, query }
    case 'delete':
      return { kind, role: random.chance(0.9) ? 'editor' : role, id, query }
    case 'wait':
    case 'create':
      return { kind: 'wait', id }
  }
}

const roleFor = ({ owner }: Commentary, random: Random): Role =>
  random.weighed<Role>([
    [owner === 'writer' ? 40 : 6, 'writer'],
    [50, 'editor'],
    [15, 'admin'],
    [2, 'anonymous'],
  ])

function create(world: World, random: Random, now: number): Step {
  const role = random.weighed<Role>([
    [30, 'writer'],
    [60, 'editor'],
    [10, 'admin'],
    [2, 'anonymous'],
  ])
  const published = random.chance(0.3)
  const whole = { title: `Commentary ${random.canary()}`, body: `Body ${random.canary()}`, signed: true }
  const part = random.chance(0.75) ? whole : { title: whole.title }
  const extra = random.chance(0.2) ? { slug: anySlug(world, null, random) } : {}
  const times = random.chance(0.2) ? anyTimes(random, now) : {}
  const fields = { ...part, ...extra, ...times, ...(published ? { status: 'published' as const } : {}) }
  const query = { draft: !published || random.chance(0.1), autosave: random.chance(0.4) }
  return { kind: 'create', role, query, fields }
}
