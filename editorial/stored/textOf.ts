import type { FlattenedField, Payload } from 'payload'

import type { Article } from '@/payload-types'

/** Fields that the save and the import set; editors write all the others. */
const managedFields: ReadonlySet<string> = new Set([
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
 * What editors wrote in a commentary, as it can be saved over any other version. Empty fields are named as empty, because
 * Payload fills in fields that a save does not name from the newest draft.
 */
export function textOf({ collections }: Payload, commentary: Partial<Article>): Partial<Article> {
  return completeValues(
    collections.articles.config.flattenedFields.filter(({ name }) => !managedFields.has(name)),
    commentary,
  )
}

/** The same with the day of first publication, which can be corrected but not removed. */
export const textAndDayOf = (payload: Payload, commentary: Partial<Article>): Partial<Article> => ({
  ...textOf(payload, commentary),
  ...(commentary.publishedAt ? { publishedAt: commentary.publishedAt } : {}),
})

function completeValues(fields: readonly FlattenedField[], stored: object): Partial<Article> {
  const values = {}
  for (const field of fields) {
    const value: unknown = Reflect.get(stored, field.name) ?? null
    const isGroup = field.type === 'group'
    const isList = field.type === 'array' || ('hasMany' in field && field.hasMany === true)
    const inner = typeof value === 'object' && value !== null ? value : {}
    Reflect.set(
      values,
      field.name,
      isGroup ? completeValues(field.flattenedFields, inner) : (value ?? (isList ? [] : null)),
    )
  }
  return values
}
