import type { FlattenedField, Payload } from 'payload'

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
  'createdAt',
  'updatedAt',
  '_status',
  'deletedAt',
  'owner',
  'searchText',
  'refersTo',
] satisfies (keyof Article)[])

/**
 * What an editor wrote in a piece, as it can be saved again, whole: what stands empty is named as empty, for Payload
 * fills in from the newest draft whatever a save does not name.
 */
export function textOf({ collections }: Payload, piece: Partial<Article>): Partial<Article> {
  const written = collections.articles.config.flattenedFields.filter(({ name }) => !kept.has(name))
  const text = whole(written, piece)
  // The day of first publication is given by the first publication, never taken back.
  if (!piece.publishedAt) delete text.publishedAt
  return text
}

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
