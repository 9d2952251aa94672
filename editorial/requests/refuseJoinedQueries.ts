import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'

import { queryOfAnotherRecord } from '@/editorial/errors/query'

/**
 * Refuses with 400 a query that leads through a relation into another record, such as `owner.email` or `related` that
 * `contains` a query. With drafts, and within `contains`, Payload 3.90.2 runs it on records that the user may not read,
 * so that they could be guessed letter by letter. Queries of the site itself, which override access, are not checked.
 */
export const refuseJoinedQueries: CollectionBeforeOperationHook = ({ args, collection, overrideAccess }) => {
  if (overrideAccess === true) return args
  const sort: unknown = 'sort' in args ? args.sort : undefined
  const sorts = (Array.isArray(sort) ? sort : [sort]).filter((each) => typeof each === 'string')
  const paths = [...pathsIn('where' in args ? args.where : undefined), ...sorts.flatMap((each) => each.split(','))]
  const leading = paths.find((path) => leadsOn(collection.flattenedFields, path))
  if (leading !== undefined) throw queryOfAnotherRecord(leading.slice(0, 100).replace('.…', ''))
  return args
}

/** The paths that a condition names, with those of conditions nested in it. */
function pathsIn(where: unknown): string[] {
  if (Array.isArray(where)) return where.flatMap(pathsIn)
  if (!isCondition(where)) return []
  return Object.entries(where).flatMap(([path, condition]) => {
    if (/^(and|or)$/i.test(path)) return pathsIn(condition)
    const values = isCondition(condition) ? Object.values(condition).flat() : []
    return values.some((value) => isCondition(value) && !isReference(value)) ? [`${path}.…`] : [path]
  })
}

/** The keys of a relation to one of several collections. */
const isReference = (value: object): boolean =>
  Object.entries(value).every(([name, condition]) => /^(relationTo|value)$/.test(name) && typeof condition === 'string')

const isCondition = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/**
 * Whether a path continues beyond a relation; its own id, and the parts of one to several collections, do not count.
 */
function leadsOn(fields: readonly FlattenedField[], path: string): boolean {
  let within = fields
  const segments = path.trim().replace(/^-/, '').replaceAll('__', '.').split('.')
  if (segments[0] === 'version') segments.shift()
  for (const [at, segment] of segments.entries()) {
    const rest = segments.slice(at + 1).join('.')
    if (rest === '…') return true
    const field = within.find(({ name }) => name === segment)
    if (field?.type === 'relationship' || field?.type === 'upload' || field?.type === 'join') {
      return !['', 'id', 'value', 'relationTo'].includes(rest)
    }
    if (!field || !('flattenedFields' in field)) return false
    within = field.flattenedFields
  }
  return false
}
