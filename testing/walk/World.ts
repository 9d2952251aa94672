import { liveOf, type Commentary, type Role, type Stand, type Version } from './Commentary'
import { Random } from './Random'

const kept = 30

/** What follows from a save and is in no save. */
type Kept = 'revision' | 'row' | 'rowRevision' | 'versions'

/** How a commentary comes to be as it is now. */
interface How {
  readonly by: Role | null
  /** Readers are not touched. */
  readonly savesDraft: boolean
  readonly autosave: boolean
}

/** Everything there is, and everything that must have been written down since somebody last looked. */
export class World {
  readonly commentaries = new Map<string, Commentary>()
  /** Former addresses: the commentary that each leads to, or null where it was withdrawn for good. */
  readonly former = new Map<string, string | null>()
  /** Every address at which readers ever found a commentary. */
  readonly everLive = new Set<string>()
  /** Whether readers ever found the author, whom only what is live shows. */
  authorEverShown = false
  /** Addresses that a stored row had and left, and which. */
  readonly left = new Map<string, string>()
  /** The choice by which each commentary was made, which is the same in every walk that makes it. */
  readonly choices = new Map<string, number>()
  /** What the audit log must have; of the acts in one group the order is open. */
  acts: string[][] = []
  /** What the outbox must have of commentaries. */
  heard: string[] = []

  /** Whether another commentary holds an address: live, stored, in its newest text or its approved one, or as a former one that leads to it. */
  isTaken(slug: string, id: string | null): boolean {
    const leads = this.former.get(slug) ?? id
    return leads !== id || [...this.commentaries.values()].some((other) => other.id !== id && holds(other, slug))
  }

  /** The address made from `base`, with the first number that is free. */
  freeSlug(base: string, id: string | null): string {
    for (let number = 1; ; number += 1) {
      const slug = number === 1 ? base : `${base}-${number}`
      if (!this.isTaken(slug, id)) return slug
    }
  }

  /** Another such world, for trying out what would come of a step. */
  copy(): World {
    const other = new World()
    for (const [id, commentary] of this.commentaries) other.commentaries.set(id, commentary)
    for (const [slug, id] of this.former) other.former.set(slug, id)
    for (const [slug, id] of this.left) other.left.set(slug, id)
    other.authorEverShown = this.authorEverShown
    return other
  }

  /** The commentary that a choice falls on: the same one however many others are left out, so that a failing walk can be made shorter. */
  pick(choice: number): Commentary | null {
    const rank = ({ id }: Commentary) => new Random(choice ^ Math.imul(this.choices.get(id) ?? 0, 0x9e3779b1)).next()
    const [first] = [...this.commentaries.values()].sort((one, other) => rank(one) - rank(other))
    return first ?? null
  }

  /** Begins what is one step to whoever acts. */
  begin(): void {
    this.acts.push([])
  }

  add(commentary: Omit<Commentary, Kept | 'settled'>, how: How): void {
    const { newest, id } = commentary
    const published = newest.status === 'published'
    const versions = [{ revision: 1, stand: newest, autosave: how.autosave }]
    this.commentaries.set(id, { ...commentary, revision: 1, row: newest, rowRevision: 1, settled: published, versions })
    if (published) this.comesLive(id, newest, null)
    this.note(published ? 'create and publish' : 'create', id, 1, how.by)
  }

  /** A save of `before` was acknowledged; `after` says what it made of it. */
  keep(before: Commentary, after: Omit<Commentary, Kept>, how: How): Commentary {
    const revision = before.revision + 1
    const { newest, id } = after
    const was = liveOf(before)
    const version = { revision, stand: newest, autosave: how.autosave }
    const { row, rowRevision } = how.savesDraft ? before : { row: newest, rowRevision: revision }
    if (row.slug !== before.row.slug) this.left.set(before.row.slug, id)
    const settled = before.settled || newest.status === 'published'
    const versions = withVersion(before.versions, version, after.approved)
    const commentary = { ...after, revision, row, rowRevision, settled, versions }
    this.commentaries.set(id, commentary)
    if (newest.status === 'published') this.comesLive(id, newest, was)
    else if (was && !how.savesDraft) this.leaves(id, was)
    this.note(actionOf(before, commentary, how.savesDraft), id, revision, how.by)
    return commentary
  }

  remove(commentary: Commentary, by: Role): void {
    this.commentaries.delete(commentary.id)
    const paths = [...this.former].filter(([, leads]) => leads === commentary.id).map(([path]) => path)
    const was = liveOf(commentary)
    if (was) {
      paths.push(was.slug)
      this.heard.push(`${commentary.id} withdrawn`)
    }
    for (const path of paths) this.former.set(path, null)
    this.note('delete', commentary.id, commentary.rowRevision, by)
  }

  private comesLive(id: string, now: Stand, was: Stand | null): void {
    this.former.delete(now.slug)
    this.everLive.add(now.slug)
    this.authorEverShown ||= now.text.signed
    if (was && was.slug !== now.slug) this.former.set(was.slug, id)
    this.heard.push(`${id} changed`)
  }

  private leaves(id: string, was: Stand): void {
    this.former.set(was.slug, id)
    this.heard.push(`${id} withdrawn`)
  }

  private note(action: string, id: string, revision: number, by: Role | null): void {
    this.acts.at(-1)?.push(`${by === null ? 'Standfirst' : `The ${by}`}: ${action} ${id} ${revision}`)
  }
}

/** Its address as it is stored, as the newest text has it, or as the approved text will have it when its time comes. */
const holds = ({ newest, row, versions, approved }: Commentary, slug: string): boolean =>
  [newest, row, ...versions.filter(({ revision }) => revision === approved).map(({ stand }) => stand)].some(
    (stand) => stand.slug === slug,
  )

/** Autosaves are written over each other; of all others the latest 30 are kept, and the one that was approved. */
function withVersion(before: readonly Version[], version: Version, approved: number | null): readonly Version[] {
  const follows = version.autosave && before.at(-1)?.autosave === true
  const all = [...(follows ? before.slice(0, -1) : before), version]
  return all.filter(({ revision }, at) => at >= all.length - kept || revision === approved)
}

function actionOf(before: Commentary, after: Commentary, savesDraft: boolean): string {
  const published = after.newest.status === 'published'
  if (after.trashed) return 'trash'
  if (before.trashed) return published ? 'take out of trash and publish' : 'take out of trash'
  const was = liveOf(before) !== null
  if (published) return was ? 'publish again' : 'publish'
  return was && !savesDraft ? 'unpublish' : 'save draft'
}
