import type { FlattenedField, Payload, PayloadRequest } from 'payload'

import { whereInvalid, whereMissing } from '@/editorial/errors/query'

import { isId } from './isId'
import { whereFault } from './whereFault'

/**
 * Refuses with 400 a condition whose values do not match the types of their fields, and a change of many records
 * without a condition.
 */
export function validateQuery({ method, payload, query, routeParams }: PayloadRequest): void {
  const { where } = query
  const collection = Object.values(payload.collections).find(({ config }) => config.slug === routeParams?.collection)
  if (!collection || where === undefined) return
  if (method !== 'GET' && !saysAnything(where)) throw whereMissing()
  const fault = whereFault(where, {
    fieldAt: (path) => fieldAt(payload, collection.config.flattenedFields, path.split('.')),
    isId: (value) => isId(payload, value),
  })
  if (fault !== null) throw whereInvalid(fault)
}

const saysAnything = (where: unknown): boolean =>
  typeof where === 'object' && where !== null ? Object.values(where).some(saysAnything) : true

/**
 * Follows a path through groups, lists and related records; the record inside one of its versions is named “version”.
 */
function fieldAt(
  payload: Payload,
  fields: readonly FlattenedField[],
  [name = '', ...rest]: readonly string[],
): FlattenedField | 'id' | null {
  if (name === 'id' || name === 'parent') return 'id'
  if (name === 'version') return fieldAt(payload, fields, rest)
  const field = fields.find((each) => each.name === name)
  if (!field || rest.length === 0) return field ?? null
  if ('flattenedFields' in field) return fieldAt(payload, field.flattenedFields, rest)
  if (field.type === 'richText' || field.type === 'json') return field
  if (field.type !== 'relationship' && field.type !== 'upload') return null
  if (Array.isArray(field.relationTo)) return rest.join('.') === 'value' ? field : null
  const related = payload.collections[field.relationTo]?.config.flattenedFields ?? []
  return fieldAt(payload, related, rest)
}
