import { askedSlug, liveOf, type Commentary, type Role } from './Commentary'
import { afterSave, carryOut, type Hand, refusalsOf } from './afterSave'
import type { Step } from './Step'
import { earlier, keepTimes, waitOf } from './waitOf'
import type { World } from './World'

/** What must come of a step. */
export interface Foreseen {
  /** The statuses it may be answered with. */
  readonly statuses: readonly number[]
  /** Makes it so in the world, once it is answered; `id` is that of a commentary it made. */
  apply(id: string): void
}

const nothing = () => undefined
const refused = (statuses: readonly number[]): Foreseen => ({ statuses, apply: nothing })
const done = (apply: (id: string) => void): Foreseen => ({ statuses: [200, 201], apply })

type Of<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>

export function foresee(world: World, step: Step, now: number): Foreseen {
  const of = (id: string): Commentary => {
    const commentary = world.commentaries.get(id)
    if (!commentary) throw new Error(`There is no commentary ${id}.`)
    return commentary
  }
  switch (step.kind) {
    case 'create':
      return create(world, step, now)
    case 'save': {
      const hand = { role: step.role, now }
      const refusals = refusalsOf(world, of(step.id), hand, step.save)
      if (refusals.length > 0) return refused(refusals)
      return done(() => carryOut(world, of(step.id), hand, step.save))
    }
    case 'save many':
      return saveMany(world, step, step.ids.map(of), now)
    case 'approve':
      return approve(world, of(step.id), step.role)
    case 'restore':
      return restore(world, of(step.id), step)
    case 'duplicate':
      return duplicate(world, of(step.id), step.role)
    case 'delete': {
      const commentary = of(step.id)
      if (!isEditor(step.role)) return refused([403])
      if (commentary.trashed && !step.query.trash) return refused([404])
      return done(() => world.remove(commentary, step.role))
    }
    case 'wait':
      return done(() => {
        const by = waitOf(of(step.id), now)
        if (by !== null) world.commentaries.set(step.id, earlier(of(step.id), by))
        keepTimes(world, now)
      })
  }
}

const isEditor = (role: Role): boolean => role === 'editor' || role === 'admin'
const maySave = ({ owner, settled }: Commentary, role: Role): boolean =>
  isEditor(role) || (role === 'writer' && owner === 'writer' && !settled)

const noTimes = { publishAt: null, unpublishAt: null, approved: null, scheduledBy: null, failed: false }
const blank = { title: '', standfirst: null, body: null, signed: false }

function create(world: World, { role, query, fields }: Of<'create'>, now: number): Foreseen {
  if (role === 'anonymous') return refused([403])
  const newest = { text: blank, slug: '', status: 'draft', embargoUntil: null } as const
  const before = { id: '', owner: role, newest, row: newest, trashed: false, settled: false, ...noTimes }
  const nobody: Commentary = { ...before, revision: 0, rowRevision: 0, versions: [] }
  const status = query.draft ? 'draft' : (fields.status ?? 'draft')
  const save = { query, fields: { ...fields, status }, basis: 'none' } as const
  const refusals = refusalsOf(world, nobody, { role, now }, save)
  if (refusals.length > 0) return refused(refusals)
  const pins = typeof fields.publishAt === 'number'
  const autosave = query.autosave === true && query.draft === true && !pins
  return done((id) => {
    world.add({ ...afterSave(world, nobody, role, save), id }, { by: role, savesDraft: false, autosave })
  })
}

/** Each commentary that is meant and may be changed is saved or refused by itself; the others are passed over. */
function saveMany(
  world: World,
  { role, save }: Of<'save many'>,
  commentaries: readonly Commentary[],
  now: number,
): Foreseen {
  if (role === 'anonymous') return refused([403])
  const hand: Hand = { role, now }
  const meant = commentaries.filter(
    (commentary) => maySave(commentary, role) && (!commentary.trashed || save.query.trash),
  )
  const fine = meant.filter((commentary) => refusalsOf(world, commentary, hand, save).length === 0)
  return {
    statuses: [fine.length === meant.length ? 200 : 400],
    apply: () => fine.forEach((commentary) => carryOut(world, commentary, hand, save)),
  }
}

function approve(world: World, commentary: Commentary, role: Role): Foreseen {
  if (!isEditor(role)) return refused([403])
  if (commentary.trashed || commentary.publishAt === null) return refused([404])
  const after = { ...commentary, approved: commentary.revision + 1, scheduledBy: role, failed: false }
  return done(() => world.keep(commentary, after, { by: role, savesDraft: true, autosave: false }))
}

/** An earlier version gives back its text; nothing else of the commentary changes, and readers do not see it. */
function restore(world: World, commentary: Commentary, { role, revision }: Of<'restore'>): Foreseen {
  const version = commentary.versions.find((kept) => kept.revision === revision)
  if (!version) throw new Error(`Revision ${revision} of ${commentary.id} is not kept.`)
  if (commentary.trashed || !maySave(commentary, role)) return refused([403])
  const { text } = version.stand
  const { slug: old, embargoUntil } = commentary.newest
  const asked = askedSlug(old, text.title, commentary.newest, commentary.settled).slug
  return done(() => {
    const slug = asked === old ? old : world.freeSlug(asked, commentary.id)
    const newest = { text, slug, status: 'draft', embargoUntil } as const
    world.keep(commentary, { ...commentary, newest }, { by: role, savesDraft: true, autosave: false })
  })
}

/** A copy is a draft of whoever makes it, of the text that they may read, with an address of its own and no schedule. */
function duplicate(world: World, commentary: Commentary, role: Role): Foreseen {
  if (role === 'anonymous') return refused([403])
  const source = isEditor(role) || commentary.owner === role ? commentary.newest : liveOf(commentary)
  if (!source) return refused([403])
  const { text, embargoUntil } = source
  return done((id) => {
    const newest = { text, slug: world.freeSlug(askedSlug('', text.title, source, false).slug, null), embargoUntil }
    const made = { id, owner: role, newest: { ...newest, status: 'draft' }, trashed: false, ...noTimes } as const
    world.add(made, { by: role, savesDraft: false, autosave: false })
  })
}
