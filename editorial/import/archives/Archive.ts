import { formerPath } from '@/domain/formerPath'
import type { ReportLine } from '@/editorial/import/Manuscript'

interface ArchivedAuthor {
  readonly name: string
  /** Null where the archive holds none. */
  readonly bio: string | null
}

/** The addresses of an old site. */
export interface OldAddresses {
  /** The id of the post at an address, null where none is known there; null alone where the address is of another site. */
  postAt(address: string): { readonly id: string | null } | null
}

/** The facts that a site stores beside the text of a post. */
export interface ArchivedFacts {
  /** When it was first published, as ISO 8601; null where it never was. */
  readonly date: string | null
  /** The last part of its address; empty where it has none. */
  readonly slug: string
  readonly topics: readonly string[]
  /** The paths at which readers found it; see `oldPathOf`. */
  readonly oldPaths: readonly string[]
  /** The addresses of its site, where links to other posts are led to them. */
  readonly old?: OldAddresses
}

/** The image above a post, which the archive names without holding it. */
interface ArchivedImage {
  readonly name: string
  readonly alt: string
  readonly caption: string
}

/** A post of another site, with its text as HTML. */
export interface ArchivedPost extends ArchivedFacts {
  /** Names the post among those of every site: the same in each export. */
  readonly id: string
  readonly title: string
  readonly html: string
  /** The address that links in the text are relative to; null where the archive does not name it. */
  readonly base: string | null
  readonly authors: readonly ArchivedAuthor[]
  readonly standfirst: string | null
  readonly leadImage: ArchivedImage | null
  /** “restricted” is one that some readers could see, or that everybody could with a password. */
  readonly status: 'live' | 'restricted' | 'draft'
  readonly toDo: readonly ReportLine[]
}

/** What a reader of archives finds, in the order of the file. */
export type ArchiveEntry =
  | { readonly type: 'post'; readonly post: ArchivedPost }
  /** A post that cannot be read, and why, with what to do. */
  | { readonly type: 'unreadable'; readonly title: string; readonly reason: string }
  /** A record that is no post, such as a page or a menu. */
  | { readonly type: 'left out'; readonly kind: string; readonly title: string }
  /** A fault of the file itself; what it holds beyond may be missing. */
  | { readonly type: 'fault'; readonly reason: string }

/** The former address that an address of the web becomes; null where it is the home page or can be none. */
export const oldPathOf = (address: string): string | null =>
  /^https?:/i.test(address) && URL.canParse(address) ? formerPath(new URL(address).pathname.replace(/^\/+/, '/')) : null

/** What is to do with a post that was set to go live at a time, which is not taken along. */
export const scheduledToDo = (time: string): ReportLine => {
  const day = /^\d{4}-\d\d-\d\d/.exec(time)?.[0]
  return { what: `It was to go live${day ? ` on ${day}` : ''} on the old site. Set a time here if it still holds.` }
}

/** A time of an archive as ISO 8601, in UTC where it names no zone; null where it is none, such as “0000-00-00”. */
export function instantOf(time: string): string | null {
  const date = new Date(/(?:z|[+-]\d\d:?\d\d)$/i.test(time.trim()) ? time.trim() : `${time.trim().replace(' ', 'T')}Z`)
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1900 ? null : date.toISOString()
}
