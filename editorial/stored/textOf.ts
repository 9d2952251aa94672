import type { FlattenedField, Payload } from 'payload'

import type { Article } from '@/payload-types'

/** What the gate itself and the import keep of a piece; everything else is what somebody wrote. */
const kept: ReadonlySet<string> = new Set([
  'id',
  'revision',
  'approvedRevision',
  'scheduledBy',
  'scheduleError',
  'publishAt',
  'unpublishAt',
  'embargoUntil',
  'publishedAt',
  'createdAt',
  'updatedAt',
  '_status',
  'deletedAt',
  'owner',
  'searchText',
  'refersTo',
  'importHash',
  'importReport',
] satisfies (keyof Article)[])

/**
 * What an editor wrote in a piece, as it can be saved again over any other text, whole: what stands empty is named as
 * empty, for Payload fills in from the newest draft whatever a save does not name.
 */
export function textOf({ collections }: Payload, piece: Partial<Article>): Partial<Article> {
  return whole(
    collections.articles.config.flattenedFields.filter(({ name }) => !kept.has(name)),
    piece,
  )
}

/** The same with the day of first publication, which can be corrected like a text but is never taken back. */
export const textAndDayOf = (payload: Payload, piece: Partial<Article>): Partial<Article> => ({
  ...textOf(payload, piece),
  ...(piece.publishedAt ? { publishedAt: piece.publishedAt } : {}),
})

function whole(fields: readonly FlattenedField[], stored: object): Partial<Article> {
  const values = {}
  for (const field of fields) {
    const value: unknown = Reflect.get(stored, field.name) ?? null
    const isGroup = field.type === 'group'
    const isList = field.type === 'array' || ('hasMany' in field && field.hasMany === true)
    const inner = typeof value === 'object' && value !== null ? value : {}
    Reflect.set(values, field.name, isGroup ? whole(field.flattenedFields, inner) : (value ?? (isList ? [] : null)))
  }
  return values
}
