import type { Piece, Role } from './Piece'
import type { Random } from './Random'
import { anySave, anySlug, anyTimes, namedSave, plainSave, toMany } from './anySave'
import type { Query } from './Save'
import type { Step } from './Step'
import type { World } from './World'

const most = 8

/** What is done next: anything that anybody may try, most often on a piece that is there. */
export function draw(world: World, choice: number, random: Random, now: number): Step {
  const pieces = [...world.pieces.values()]
  const piece = world.pick(choice)
  if (piece === null || (pieces.length < most && random.chance(0.1))) return create(world, random, now)
  const role = roleFor(piece, random)
  const { id } = piece
  const inside = random.chance(0.2)
  const over = pieces.length > most || piece.versions.length > 36
  // The admin’s wait long and are written on meanwhile, so that an approved text comes to be older than what is kept.
  const calm = piece.owner === 'admin' && piece.approved !== null && !over
  if (calm && random.chance(0.9)) return { kind: 'save', role: 'editor', inside, id, save: plainSave(random) }
  const timed = !piece.trashed && (piece.publishAt !== null || piece.unpublishAt !== null)
  const query: Query = { trash: random.chance(0.7), draft: random.pick([true, false, undefined]) }
  const kind = random.weighed<Step['kind']>([
    [60, 'save'],
    [4, 'save many'],
    [timed ? 8 : 1, 'approve'],
    [5, 'restore'],
    [pieces.length < most ? 10 : 0, 'duplicate'],
    [over ? 60 : 2, 'delete'],
    [timed ? 30 : 1, 'wait'],
  ])
  switch (kind) {
    case 'save': {
      const save = random.chance(0.25) ? anySave(world, piece, random, now) : namedSave(world, piece, random, now)
      return { kind, role, inside: inside && role !== 'anonymous', id, save }
    }
    case 'save many':
      return {
        kind,
        role,
        ids: pieces.filter(() => random.chance(0.3)).map((each) => each.id),
        save: toMany(random, now),
      }
    case 'approve':
      return { kind, role, id }
    case 'restore':
      return { kind, role, id, revision: random.pick(piece.versions).revision }
    case 'duplicate':
      return { kind, role, id, query }
    case 'delete':
      return { kind, role: random.chance(0.9) ? 'editor' : role, id, query }
    case 'wait':
    case 'create':
      return { kind: 'wait', id }
  }
}

const roleFor = ({ owner }: Piece, random: Random): Role =>
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
  const whole = { title: `Piece ${random.canary()}`, body: `Body ${random.canary()}`, signed: true }
  const part = random.chance(0.75) ? whole : { title: whole.title }
  const extra = random.chance(0.2) ? { slug: anySlug(world, null, random) } : {}
  const times = random.chance(0.2) ? anyTimes(random, now) : {}
  const fields = { ...part, ...extra, ...times, ...(published ? { status: 'published' as const } : {}) }
  const query = { draft: !published || random.chance(0.1), autosave: random.chance(0.4) }
  return { kind: 'create', role, query, fields }
}
