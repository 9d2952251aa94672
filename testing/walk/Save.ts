import type { Text } from './Commentary'

export interface Fields extends Partial<Text> {
  /** '' lets it follow the title. */
  readonly slug?: string
  readonly publishAt?: number | null
  readonly unpublishAt?: number | null
  readonly embargoUntil?: number | null
  readonly status?: 'draft' | 'published'
  readonly deletedAt?: 'now' | 'no time' | null
}

export interface Query {
  readonly draft?: boolean
  readonly autosave?: boolean
  readonly trash?: boolean
  /** What the admin sends to unpublish. */
  readonly unpublishAllLocales?: boolean
}

export interface Save {
  readonly query: Query
  readonly fields: Fields
  /** The revision that it names as the one it is based on. */
  readonly basis: 'none' | 'right' | 'stale'
}

export type Purpose = 'draft' | 'publish' | 'withdraw' | 'trash' | 'unclear'

/** What a save is for: by what it names, never by what it leaves out. */
export function purposeOf({ query, fields: { status, deletedAt } }: Save): Purpose {
  if (deletedAt === 'no time') return 'unclear'
  if (deletedAt === 'now') return status === 'published' ? 'unclear' : 'trash'
  if (status === 'published') return 'publish'
  if (query.draft) return query.trash && deletedAt === null ? 'unclear' : 'draft'
  return status === 'draft' ? 'withdraw' : 'unclear'
}

/** Whether a text can be published. */
export const isReady = ({ title, body, signed }: Text): boolean => title !== '' && body !== null && signed
