import { askedSlug, type Piece } from './Piece'
import { isReady } from './Save'
import type { World } from './World'

/** How long it is until the next thing that is to happen to a piece has been due for a second, or null where nothing is. */
export function waitOf({ publishAt, unpublishAt }: Piece, now: number): number | null {
  const times = [publishAt, unpublishAt].filter((time) => time !== null && time > now)
  return times.length === 0 ? null : Math.min(...times.map(Number)) - now + 1000
}

/** The piece as it is when all its times are that much nearer. */
export function earlier(piece: Piece, by: number): Piece {
  const less = (time: number | null) => (time === null ? null : time - by)
  const newest = { ...piece.newest, embargoUntil: less(piece.newest.embargoUntil) }
  return { ...piece, newest, publishAt: less(piece.publishAt), unpublishAt: less(piece.unpublishAt) }
}

/** Everything whose time has come is done. */
export function keepTimes(world: World, now: number): void {
  for (const piece of [...world.pieces.values()]) {
    const { trashed, publishAt, unpublishAt, failed } = piece
    if (trashed) continue
    if (unpublishAt !== null && unpublishAt <= now) takeBack(world, piece)
    else if (publishAt !== null && publishAt <= now && !failed) comeOut(world, piece, now)
  }
}

const noTimes = { publishAt: null, unpublishAt: null, approved: null, scheduledBy: null, failed: false }

function takeBack(world: World, piece: Piece): void {
  const newest = { ...piece.newest, status: 'draft' as const }
  const how = { by: piece.scheduledBy, savesDraft: false, autosave: false }
  world.keep(piece, { ...piece, ...noTimes, newest }, how)
}

function comeOut(world: World, piece: Piece, now: number): void {
  const { newest, unpublishAt, approved, revision } = piece
  const pinned = piece.versions.find((version) => version.revision === approved)?.stand
  if (!pinned) throw new Error(`Revision ${String(approved)} of ${piece.id} is approved and not kept.`)
  const { text } = approved === revision ? newest : pinned
  const sent = approved === revision ? newest.slug : pinned.slug
  const asked = askedSlug(sent, text.title, newest, piece.settled)
  const embargoed = newest.embargoUntil !== null && newest.embargoUntil > now
  if (embargoed || !isReady(text) || (asked.typed && world.isTaken(asked.slug, piece.id))) {
    const left = { ...piece, failed: true, newest: { ...newest, status: 'draft' as const } }
    world.keep(piece, left, { by: null, savesDraft: true, autosave: false })
    return
  }
  const how = { by: piece.scheduledBy, savesDraft: false, autosave: false }
  const slug = asked.typed || asked.slug === newest.slug ? asked.slug : world.freeSlug(asked.slug, piece.id)
  const scheduledBy = unpublishAt === null ? null : piece.scheduledBy
  const times = { ...noTimes, unpublishAt, scheduledBy }
  const live = world.keep(piece, { ...piece, ...times, newest: { ...newest, text, slug, status: 'published' } }, how)
  if (approved === revision) return
  // What was written since stays a draft on top of it.
  const later = { ...live, newest: { ...newest, status: 'draft' as const } }
  world.keep(live, later, { ...how, savesDraft: true })
}
