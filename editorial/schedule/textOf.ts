import type { FlattenedField, PayloadRequest } from 'payload'

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
  'figures',
  'importHash',
  'importReport',
] satisfies (keyof Article)[])

/**
 * What an editor wrote in a piece, as it can be saved again over any other text: a field that was empty is named as
 * empty, since Payload would keep what the other text has there.
 */
export function textOf(req: PayloadRequest, piece: Partial<Article>): Partial<Article> {
  const { flattenedFields } = req.payload.collections.articles.config
  const written = flattenedFields.filter(({ name }) => !kept.has(name))
  return complete(written, piece)
}

const complete = (fields: readonly FlattenedField[], values: object): Partial<Article> =>
  Object.fromEntries(fields.map((field) => [field.name, valueOf(field, Reflect.get(values, field.name))]))

function valueOf(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'group') return complete(field.flattenedFields, typeof value === 'object' && value ? value : {})
  const isList = field.type === 'array' || ('hasMany' in field && field.hasMany === true)
  return value ?? (isList ? [] : null)
}
