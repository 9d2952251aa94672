import type { Status } from '@/domain/status'
import type { User } from '@/payload-types'

export type Role = User['role'] | 'anonymous'

/** What somebody wrote; each part is a word that is nowhere else, or nothing. */
export interface Text {
  readonly title: string
  readonly standfirst: string | null
  readonly body: string | null
  readonly signed: boolean
}

/** A text at its address, as the newest version or the stored row has it. */
export interface Stand {
  readonly text: Text
  readonly slug: string
  readonly status: Status
  /** Milliseconds since 1970, as all times here. */
  readonly embargoUntil: number | null
}

export interface Version {
  readonly revision: number
  readonly stand: Stand
  /** The next autosave is written over it. */
  readonly autosave: boolean
}

/** What a commentary is, with nothing of how it is stored. */
export interface Commentary {
  readonly id: string
  readonly owner: Role
  readonly revision: number
  readonly newest: Stand
  /** What a save that is no draft last wrote: readers have it while it is published and not in the trash. */
  readonly row: Stand
  readonly rowRevision: number
  readonly trashed: boolean
  /** It has been published once. */
  readonly settled: boolean
  readonly publishAt: number | null
  readonly unpublishAt: number | null
  /** The revision that goes live at `publishAt`. */
  readonly approved: number | null
  readonly scheduledBy: Role | null
  /** Its schedule could not be kept, and somebody is told. */
  readonly failed: boolean
  /** Oldest first. */
  readonly versions: readonly Version[]
}

/** What readers have of it. */
export const liveOf = ({ row, trashed }: Commentary): Stand | null =>
  row.status === 'published' && !trashed ? row : null

/** What the address would be that is made from a title. */
export const slugOf = (title: string): string => title.toLowerCase().replaceAll(' ', '-')

const isMadeFrom = (slug: string, title: string): boolean => slug.replace(/-[0-9]+$/, '') === slugOf(title)

/**
 * The address a save asks for: typed, or to be made from the title (and numbered where it is taken), or as it stands.
 * One that follows its title does so until the commentary is first published.
 */
export function askedSlug(
  sent: string | undefined,
  title: string,
  before: Stand,
  settled: boolean,
): { slug: string; typed: boolean } {
  const old = before.slug
  if (sent && sent !== old) return { slug: sent, typed: true }
  const stays = settled || title === before.text.title || !isMadeFrom(old, before.text.title)
  return { slug: stays && sent !== '' ? old : slugOf(title), typed: false }
}
