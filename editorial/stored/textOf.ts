import type { FlattenedField, Payload } from 'payload'

import { systemFields } from '@/domain/systemFields'
import type { Article } from '@/payload-types'

/** The times of a commentary, which editors set but which are no part of its text. */
const timeFields: ReadonlySet<string> = new Set([
  'publishAt',
  'unpublishAt',
  'embargoUntil',
  'publishedAt',
] satisfies (keyof Article)[])

/**
 * What editors wrote in a commentary, as it can be saved over any other version. Empty fields are named as empty, because
 * Payload fills in fields that a save does not name from the newest draft.
 */
export function textOf({ collections }: Payload, commentary: Partial<Article>): Partial<Article> {
  return completeValues(
    collections.articles.config.flattenedFields.filter(({ name }) => !systemFields.has(name) && !timeFields.has(name)),
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
