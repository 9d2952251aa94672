import type { FlattenedField, SanitizedConfig } from 'payload'

/** A way from a list that somebody may ask for, over what its records point at, to a field: `articles`, `owner`, `email`. */
export interface Way {
  readonly from: string
  /** Empty where the field is the record’s own. */
  readonly over: string
  readonly to: string
  readonly field: string
}

interface Leaf {
  readonly path: string
  readonly relationTo: string | null
}

/** The fields of a collection by their paths, groups and lists opened. */
function leaves(fields: readonly FlattenedField[], within = ''): Leaf[] {
  return fields.flatMap((field): Leaf[] => {
    const path = `${within}${field.name}`
    if ('flattenedFields' in field) return leaves(field.flattenedFields, `${path}.`)
    const related = field.type === 'relationship' || field.type === 'upload' ? field.relationTo : null
    if ('virtual' in field && field.virtual) return []
    return [{ path, relationTo: typeof related === 'string' ? related : null }]
  })
}

/** Every way to a field, of the record itself and of what it points at. */
export function waysTo({ collections }: SanitizedConfig): Way[] {
  const of = new Map(collections.map(({ slug, flattenedFields }) => [slug as string, leaves(flattenedFields)]))
  return collections
    .filter(({ endpoints }) => endpoints && endpoints.some(({ path, method }) => path === '/' && method === 'get'))
    .flatMap(({ slug }) =>
      (of.get(slug) ?? []).flatMap(({ path, relationTo }): Way[] => [
        { from: slug, over: '', to: slug, field: path },
        ...(of.get(relationTo ?? '') ?? []).map(({ path: field }) => ({
          from: slug,
          over: path,
          to: relationTo ?? '',
          field,
        })),
      ]),
    )
}

/** The values at a path of a stored record, lists opened. */
export function valuesAt(record: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(record)) return record.flatMap((each) => valuesAt(each, path))
  const [first, ...rest] = path
  if (typeof record !== 'object' || record === null) return first === undefined && record ? [record] : []
  return first !== undefined && first in record ? valuesAt(record[first as keyof typeof record], rest) : []
}

/** Another value of the same kind, which nothing holds. */
export function nothingLike(value: string): string {
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return '1999-01-01T00:00:00.000Z'
  if (/^[0-9a-f]{24}$/.test(value)) return '0'.repeat(24)
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) return '00000000-0000-4000-8000-000000000000'
  return /^\d+$/.test(value) ? '999999999' : 'zq-nothing'
}
