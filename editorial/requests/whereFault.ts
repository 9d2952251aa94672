import type { FlattenedField } from 'payload'

import { isNode } from '@/domain/body/stored'
import { isMoment } from '@/domain/day'
import { limits } from '@/domain/limits'

import { idIn } from './parseFields'

interface Schema {
  /** The field at a path such as “authors.name”, or the nearest one above it; null where there is none. */
  readonly fieldAt: (path: string) => FlattenedField | 'id' | null
  readonly isId: (value: unknown) => boolean
}

const maxCharacters = 500
const lists = ['in', 'not_in']
const scalars = [
  'equals',
  'not_equals',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
]

/**
 * The fault in a condition, in a sentence, or null. Each value must be of its field’s type: the databases drop a
 * condition whose value they cannot parse, and then every record matches.
 */
export function whereFault(where: unknown, schema: Schema): string | null {
  if (!isNode(where)) return 'A condition must be an object of fields and operators.'
  return firstOf(Object.entries(where), ([name, inner]) => {
    if (!isJunction(name)) return fieldFault(name, inner, schema)
    if (!Array.isArray(inner)) return `“${name}” takes a list of conditions.`
    return firstOf(inner, (each) => whereFault(each, schema))
  })
}

const isJunction = (name: string): boolean => ['and', 'or'].includes(name.toLowerCase())

function fieldFault(path: string, conditions: unknown, schema: Schema): string | null {
  const named = path.slice(0, 60)
  if (!isNode(conditions) || Object.keys(conditions).length === 0) {
    return `Say of “${named}” what it must be, as in ${named}[equals]=….`
  }
  return firstOf(Object.entries(conditions), ([operator, value]) => {
    if (operator === 'exists') {
      return [true, false, 'true', 'false'].some((each) => each === value) ? null : '“exists” takes true or false.'
    }
    const isList = lists.includes(operator)
    if (!isList && !scalars.includes(operator)) {
      return `“${operator.slice(0, 60)}” is no operator. Use ${[...scalars, ...lists, 'exists'].join(', ')}.`
    }
    return firstOf(isList ? listOf(value) : [value], (each) => valueFault(named, schema.fieldAt(path), each, schema))
  })
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]

function valueFault(
  named: string,
  field: FlattenedField | 'id' | null,
  value: unknown,
  { isId }: Schema,
): string | null {
  const type = field === 'id' || field === null ? field : field.type
  const isBlank = value === '' || value === null || value === 'null'
  if (isBlank && type !== 'json' && type !== 'richText') return null
  const isPolymorphic = type === 'relationship' && isNode(value) && 'relationTo' in value
  if (typeof value === 'object' && !isPolymorphic && !(value instanceof Date)) {
    return `“${named}” is compared with one value, not with an object or a list.`
  }
  if (typeof value === 'string' && value.length > maxCharacters)
    return `A value may have at most ${maxCharacters} characters.`
  switch (type) {
    case 'id':
    case 'upload':
    case 'relationship':
      return isId(isPolymorphic ? idIn(value.value) : value) ? null : `“${named}” is compared with the id of a record.`
    case 'date':
      return isMoment(value)
        ? null
        : `“${named}” is compared with a date between ${limits.firstYear} and ${limits.lastYear}, as in 2026-11-24.`
    case 'number':
      return Number.isFinite(Number(value)) ? null : `“${named}” is compared with a number.`
    case 'json':
    case 'richText':
      return `“${named}” cannot be searched. Search the field “searchText”.`
    default:
      return null
  }
}

function firstOf<Item>(items: readonly Item[], faultOf: (item: Item) => string | null): string | null {
  for (const item of items) {
    const fault = faultOf(item)
    if (fault !== null) return fault
  }
  return null
}
