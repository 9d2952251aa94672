import { askedSlug, type Commentary } from './Commentary'
import { isReady } from './Save'
import type { World } from './World'

/** How long it is until the next thing that is to happen to a commentary has been due for a second, or null where nothing is. */
export function waitOf({ publishAt, unpublishAt }: Commentary, now: number): number | null {
  const times = [publishAt, unpublishAt].filter((time) => time !== null && time > now)
  return times.length === 0 ? null : Math.min(...times.map(Number)) - now + 1000
}

/** The commentary as it is when all its times are that much nearer. */
export function earlier(commentary: Commentary, by: number): Commentary {
  const less = (time: number | null) => (time === null ? null : time - by)
  const newest = { ...commentary.newest, embargoUntil: less(commentary.newest.embargoUntil) }
  return { ...commentary, newest, publishAt: less(commentary.publishAt), unpublishAt: less(commentary.unpublishAt) }
}

/** Everything whose time has come is done. */
export function keepTimes(world: World, now: number): void {
  for (const commentary of [...world.commentaries.values()]) {
    const { trashed, publishAt, unpublishAt, failed } = commentary
    if (trashed) continue
    if (unpublishAt !== null && unpublishAt <= now) takeBack(world, commentary)
    else if (publishAt !== null && publishAt <= now && !failed) comeOut(world, commentary, now)
  }
}

const noTimes = { publishAt: null, unpublishAt: null, approved: null, scheduledBy: null, failed: false }

function takeBack(world: World, commentary: Commentary): void {
  const newest = { ...commentary.newest, status: 'draft' as const }
  const how = { by: commentary.scheduledBy, savesDraft: false, autosave: false }
  world.keep(commentary, { ...commentary, ...noTimes, newest }, how)
}

function comeOut(world: World, commentary: Commentary, now: number): void {
  const { newest, unpublishAt, approved, revision } = commentary
  const pinned = commentary.versions.find((version) => version.revision === approved)?.stand
  if (!pinned) throw new Error(`Revision ${String(approved)} of ${commentary.id} is approved and not kept.`)
  const { text } = approved === revision ? newest : pinned
  const sent = approved === revision ? newest.slug : pinned.slug
  const asked = askedSlug(sent, text.title, newest, commentary.settled)
  const embargoed = newest.embargoUntil !== null && newest.embargoUntil > now
  if (embargoed || !isReady(text) || (asked.typed && world.isTaken(asked.slug, commentary.id))) {
    const left = { ...commentary, failed: true, newest: { ...newest, status: 'draft' as const } }
    world.keep(commentary, left, { by: null, savesDraft: true, autosave: false })
    return
  }
  const how = { by: commentary.scheduledBy, savesDraft: false, autosave: false }
  const slug = asked.typed || asked.slug === newest.slug ? asked.slug : world.freeSlug(asked.slug, commentary.id)
  const scheduledBy = unpublishAt === null ? null : commentary.scheduledBy
  const times = { ...noTimes, unpublishAt, scheduledBy }
  const live = world.keep(
    commentary,
    { ...commentary, ...times, newest: { ...newest, text, slug, status: 'published' } },
    how,
  )
  if (approved === revision) return
  // What was written since stays a draft on top of it.
  const later = { ...live, newest: { ...newest, status: 'draft' as const } }
  world.keep(live, later, { ...how, savesDraft: true })
}
