import type { Article } from '@/payload-types'

/** What the gate itself keeps of a piece; everything else is what somebody wrote. */
const kept: ReadonlySet<string> = new Set([
  'id',
  'revision',
  'approvedRevision',
  'scheduledBy',
  'scheduleError',
  'publishAt',
  'unpublishAt',
  'publishedAt',
  'createdAt',
  'updatedAt',
  '_status',
  'deletedAt',
  'owner',
  'searchText',
  'refersTo',
] satisfies (keyof Article)[])

/** What an editor wrote in a piece, as it can be saved again. */
export const textOf = (piece: Article): Partial<Article> =>
  Object.fromEntries(Object.entries(piece).filter(([field]) => !kept.has(field)))
