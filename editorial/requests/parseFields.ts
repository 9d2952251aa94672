import type { FlattenedArrayField, FlattenedField } from 'payload'

import { isNode } from '@/domain/body/stored'
import { isMoment, lacksZone } from '@/domain/day'
import { textFault } from '@/domain/text'
import {
  valueNotBoolean,
  valueNotDay,
  valueNotGroup,
  valueNotList,
  valueNotNumber,
  valueNotOption,
  valueNotReference,
  valueNotText,
  valueTooLong,
  valueWithEqualIds,
  valueWithoutZone,
  valueWithTooManyRows,
} from '@/editorial/errors/values'

/** Refuses a value at its path, with a sentence. */
type Refuse = (path: string, sentence: string) => never

type Values = Readonly<Record<string, unknown>>

interface Checks {
  readonly refuse: Refuse
  readonly isId: (value: unknown) => boolean
}

/**
 * The data of a request, each field parsed as its type, in drafts too: Payload checks types only where it validates,
 * and each database stores a wrong one differently. Texts are in Unicode’s composed form (NFC), emptied dates are null.
 */
export function parseFields(fields: readonly FlattenedField[], sent: Values, checks: Checks, at = ''): Values {
  const kept: Record<string, unknown> = { ...sent }
  for (const field of fields) {
    const value = Object.hasOwn(sent, field.name) ? sent[field.name] : undefined
    const isNone = value === undefined || (value === null && !('flattenedFields' in field))
    if (!isNone) kept[field.name] = shapedValue(field, value, at + field.name, checks)
  }
  return kept
}

function shapedValue(field: FlattenedField, value: unknown, path: string, checks: Checks): unknown {
  const { refuse } = checks
  switch (field.type) {
    case 'text':
      if (!field.hasMany) return parseText(value, { path, most: field.maxLength ?? 2000, lines: false }, refuse)
      return listIn(value, field.maxRows, path, refuse).map((each, row) =>
        parseText(each, { path: `${path}.${row}`, most: field.maxLength ?? 2000, lines: false }, refuse),
      )
    case 'email':
      return parseText(value, { path, most: 254, lines: false }, refuse)
    case 'textarea':
      return parseText(value, { path, most: field.maxLength ?? 1_000_000, lines: true }, refuse)
    case 'date':
      if (value === '') return null
      return shapedDate(value, path, refuse)
    case 'number':
      if (value === '') return null
      return typeof value === 'number' && Number.isFinite(value) ? value : refuse(path, valueNotNumber())
    case 'checkbox':
      return typeof value === 'boolean' ? value : refuse(path, valueNotBoolean())
    case 'select':
    case 'radio': {
      const known = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      if (value === '') return null
      return known.some((each) => each === value) ? value : refuse(path, valueNotOption(known))
    }
    case 'relationship':
    case 'upload':
      return shapedReferences(field, value, path, checks)
    case 'array':
      return shapedRows(field, value, path, checks)
    case 'group':
    case 'tab':
      return shapedGroup(field.flattenedFields, value, path, checks)
    case 'richText':
    case 'json':
    case 'code':
    case 'point':
    case 'blocks':
    case 'join':
      return value
  }
}

function shapedDate(value: unknown, path: string, refuse: Refuse): unknown {
  if (typeof value === 'string' && lacksZone(value)) return refuse(path, valueWithoutZone())
  return isMoment(value) ? value : refuse(path, valueNotDay())
}

interface TextBounds {
  readonly path: string
  readonly most: number
  readonly lines: boolean
}

function parseText(value: unknown, { path, most, lines }: TextBounds, refuse: Refuse): string {
  if (typeof value !== 'string') return refuse(path, valueNotText())
  if (value.length > most) return refuse(path, valueTooLong(value.length, most))
  const text = value.normalize('NFC').replaceAll(/\r\n?/g, '\n')
  const fault = textFault(text, { lines })
  return fault === null ? text : refuse(path, fault)
}

/** The admin sends an emptied list as 0 or '', other clients as null. */
function listIn(value: unknown, maxRows: number | undefined, path: string, refuse: Refuse): unknown[] {
  const list: unknown = value === 0 || value === '0' || value === '' || value === null ? [] : value
  if (!Array.isArray(list)) return refuse(path, valueNotList())
  const most = maxRows ?? 1000
  return list.length > most ? refuse(path, valueWithTooManyRows(list.length, most)) : list
}

function shapedRows(field: FlattenedArrayField, value: unknown, path: string, checks: Checks): unknown[] {
  const rows = listIn(value, field.maxRows, path, checks.refuse)
  const ids = rows.map(idIn).filter((id) => typeof id === 'string')
  if (new Set(ids).size < ids.length) checks.refuse(path, valueWithEqualIds())
  // The admin sometimes sends a removed row as null; Payload leaves it out.
  return rows.map((row, number) =>
    row === null ? null : shapedGroup(field.flattenedFields, row, `${path}.${number}`, checks),
  )
}

const shapedGroup = (fields: readonly FlattenedField[], value: unknown, path: string, checks: Checks): Values =>
  isNode(value) ? parseFields(fields, value, checks, `${path}.`) : checks.refuse(path, valueNotGroup())

type Reference = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

function shapedReferences(field: Reference, value: unknown, path: string, checks: Checks): unknown {
  const blank = value === '' || value === 'none' || value === 'null'
  if (!field.hasMany) return blank ? null : shapedReference(field, value, path, checks)
  const list = listIn(blank ? [] : value, field.maxRows, path, checks.refuse)
  return list.map((each, at) => shapedReference(field, each, `${path}.${at}`, checks))
}

/** A record by its id, or as it was read, with its id in it; with its collection where there may be several. */
function shapedReference({ relationTo }: Reference, value: unknown, path: string, { refuse, isId }: Checks): unknown {
  if (Array.isArray(relationTo)) {
    const isKnown = isNode(value) && relationTo.some((each) => each === value.relationTo)
    return isKnown && isId(idIn(value.value)) ? value : refuse(path, valueNotReference(relationTo))
  }
  return isId(idIn(value)) ? idIn(value) : refuse(path, valueNotReference())
}

/** The id in a reference of either form. */
export const idIn = (value: unknown): unknown => (isNode(value) ? value.id : value)
