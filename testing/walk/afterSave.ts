import { askedSlug, liveOf, type Commentary, type Role, type Stand } from './Commentary'
import { type Fields, isReady, type Purpose, purposeOf, type Save } from './Save'
import type { World } from './World'

type Next = Omit<Commentary, 'revision' | 'row' | 'rowRevision' | 'versions'>

/** Whose hand it is, and when. */
export interface Hand {
  readonly role: Role
  readonly now: number
}

/** What somebody may set at all: times are for editors; what a writer sends of them is as if it were not there. */
const allowed = (role: Role, fields: Fields): Fields =>
  role === 'writer' ? { ...fields, publishAt: undefined, unpublishAt: undefined, embargoUntil: undefined } : fields

const noWait = { publishAt: null, unpublishAt: null }

/** Withdrawing what is live cancels every time that was set before. */
function withdrawn(commentary: Commentary, fields: Fields, purpose: Purpose): Fields {
  if (purpose !== 'withdraw' || !liveOf(commentary)) return fields
  const left = (time: 'publishAt' | 'unpublishAt') =>
    fields[time] === commentary[time] ? null : (fields[time] ?? null)
  return { ...fields, publishAt: left('publishAt'), unpublishAt: left('unpublishAt') }
}

/** The commentary as a save would make it, if it is not refused. */
export function afterSave(world: World, commentary: Commentary, role: Role, save: Save): Next {
  const purpose = purposeOf(save)
  const fields =
    purpose === 'trash' ? { ...save.fields, ...noWait } : withdrawn(commentary, allowed(role, save.fields), purpose)
  const { newest } = commentary
  const text = {
    title: fields.title ?? newest.text.title,
    standfirst: fields.standfirst === undefined ? newest.text.standfirst : fields.standfirst,
    body: fields.body === undefined ? newest.text.body : fields.body,
    signed: fields.signed ?? newest.text.signed,
  }
  const asked = askedSlug(fields.slug, text.title, newest, commentary.settled)
  const slug = asked.typed || asked.slug === newest.slug ? asked.slug : world.freeSlug(asked.slug, commentary.id)
  const status = purpose === 'publish' ? 'published' : 'draft'
  const embargoUntil = fields.embargoUntil === undefined ? newest.embargoUntil : fields.embargoUntil
  const trashed = purpose === 'trash' || (commentary.trashed && fields.deletedAt !== null)
  return {
    ...commentary,
    newest: { text, slug, status, embargoUntil },
    trashed,
    ...scheduleAfter(commentary, role, fields, status),
  }
}

type Schedule = Pick<Commentary, 'publishAt' | 'unpublishAt' | 'approved' | 'scheduledBy' | 'failed'>

/** Who sets a time answers for it; who sets that of publication approves the text as it then is. Publishing ends the waiting. */
function scheduleAfter(commentary: Commentary, role: Role, fields: Fields, status: Stand['status']): Schedule {
  const publishAt = fields.publishAt === undefined ? commentary.publishAt : fields.publishAt
  const unpublishAt = fields.unpublishAt === undefined ? commentary.unpublishAt : fields.unpublishAt
  const approves = publishAt !== commentary.publishAt
  const changes = approves || unpublishAt !== commentary.unpublishAt
  const scheduledBy = !changes ? commentary.scheduledBy : publishAt !== null || unpublishAt !== null ? role : null
  const approved = !approves ? commentary.approved : publishAt === null ? null : commentary.revision + 1
  if (status === 'draft')
    return { publishAt, unpublishAt, approved, scheduledBy, failed: commentary.failed && !changes }
  return {
    publishAt: null,
    unpublishAt,
    approved: null,
    scheduledBy: unpublishAt === null ? null : scheduledBy,
    failed: false,
  }
}

/** The statuses that a save may be refused with; none, and it must be acknowledged. */
export function refusalsOf(world: World, commentary: Commentary, { role, now }: Hand, save: Save): number[] {
  const purpose = purposeOf(save)
  if (role === 'anonymous') return [403, 400]
  const after = afterSave(world, commentary, role, save)
  const { newest } = after
  const fields = allowed(role, save.fields)
  const publishes = purpose === 'publish'
  const isWriter = role === 'writer'
  const past = (time: number | null, before: number | null) => time !== null && time !== before && time <= now
  const askedTo = askedSlug(fields.slug, newest.text.title, commentary.newest, commentary.settled)
  const laws: readonly [boolean, number][] = [
    [purpose === 'unclear', 400],
    [commentary.trashed && !save.query.trash, isWriter ? 403 : 404],
    [isWriter && (commentary.owner !== 'writer' || commentary.settled || purpose === 'trash' || publishes), 403],
    [commentary.trashed && after.trashed, 409],
    [save.basis === 'stale', 409],
    [askedTo.typed && world.isTaken(askedTo.slug, commentary.id), 409],
    [past(after.publishAt, commentary.publishAt) || past(after.unpublishAt, commentary.unpublishAt), 400],
    [after.publishAt !== null && after.unpublishAt !== null && after.unpublishAt <= after.publishAt, 400],
    [after.publishAt !== null && newest.embargoUntil !== null && after.publishAt < newest.embargoUntil, 400],
    [publishes && newest.embargoUntil !== null && newest.embargoUntil > now, 400],
    [publishes && !isReady(newest.text), 400],
  ]
  return laws.filter(([broken]) => broken).map(([, status]) => status)
}

/** A save was acknowledged. */
export function carryOut(world: World, commentary: Commentary, { role }: Hand, save: Save): Commentary {
  const savesDraft = purposeOf(save) === 'draft'
  const { publishAt } = save.fields
  const pins = typeof publishAt === 'number' && publishAt !== commentary.publishAt
  const autosave = savesDraft && save.query.autosave === true && !pins
  return world.keep(commentary, afterSave(world, commentary, role, save), { by: role, savesDraft, autosave })
}
