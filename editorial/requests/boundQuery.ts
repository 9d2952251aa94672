import type { PayloadRequest } from 'payload'

import { limits } from '@/domain/limits'
import {
  queryOfTooManyParameters,
  queryOfTooManyTerms,
  queryOfUnknownField,
  queryTooDeep,
  queryTooLong,
  whereNotJson,
  whereNotObject,
} from '@/editorial/errors/query'

/** The limits of a query; stricter for readers without an account than for staff. */
interface Bounds {
  readonly limit: number
  readonly depth: number
  readonly terms: number
  /** Characters of the whole query string. */
  readonly characters: number
  /** The query parser silently drops what comes after the thousandth. */
  readonly parameters: number
}

const readers: Bounds = { limit: 100, depth: 2, terms: 40, characters: limits.urlBytes, parameters: limits.parameters }
const staff: Bounds = { limit: 1000, depth: 3, terms: 400, characters: 65_536, parameters: 1000 }
const deepest = 8

/**
 * Brings `limit`, `depth` and `page` into bounds and refuses with 400 a `where` that is no object, nests deeper than 8,
 * or has too many terms, and with 414 a query that is too long.
 */
export function boundQuery(req: PayloadRequest): void {
  const { query } = req
  if (!query) return
  const bounds = req.user ? staff : readers
  refuseRaw(req, bounds)
  const isUnpaged = query.pagination === 'false' || query.pagination === false
  if ('limit' in query || isUnpaged) query.limit = within(query.limit, 1, bounds.limit, bounds.limit)
  if ('depth' in query) query.depth = within(query.depth, 0, bounds.depth, bounds.depth)
  if ('page' in query) query.page = within(query.page, 1, 100_000, 1)
  if ('where' in query) query.where = conditions(query.where)
  for (const name of ['where', 'joins', 'select', 'populate', 'sort'] as const) {
    const value: unknown = query[name]
    if (depthOf(value) > deepest * 2) throw queryTooDeep(name, deepest)
    if (termsOf(value) > bounds.terms) throw queryOfTooManyTerms(name, bounds.terms)
  }
}

/** Refuses what the query parser would alter: it cuts long queries and drops names of the prototype. */
function refuseRaw({ search, searchParams }: PayloadRequest, bounds: Bounds): void {
  if ((search ?? '').length > bounds.characters) throw queryTooLong(bounds.characters)
  const names = [...(searchParams?.keys() ?? [])]
  if (names.length > bounds.parameters) throw queryOfTooManyParameters(bounds.parameters)
  const parts = names.flatMap((name) => name.split(/[[\].]+/))
  const foreign = parts.find((part) => Object.hasOwn(Object.prototype, part))
  if (foreign !== undefined) throw queryOfUnknownField(foreign)
}

function within(value: unknown, low: number, high: number, otherwise: number): number {
  const number = Number(value)
  return Number.isInteger(number) && number >= low && number <= high ? number : otherwise
}

function conditions(value: unknown): object | undefined {
  const where = typeof value === 'string' ? parsed(value) : value
  if (where === undefined) return undefined
  if (typeof where !== 'object' || where === null || Array.isArray(where)) throw whereNotObject()
  return where
}

function parsed(value: string): unknown {
  if (value === '') return undefined
  try {
    return JSON.parse(value)
  } catch {
    throw whereNotJson()
  }
}

/** Levels of nesting; counting stops a little beyond the limit. */
function depthOf(value: unknown, level = 0): number {
  if (typeof value !== 'object' || value === null || level > 32) return level
  return Math.max(level, ...Object.values(value).map((inner) => depthOf(inner, level + 1)))
}

/** Leaves of the query; a list of values is one. */
function termsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  const inner = Object.values(value)
  if (Array.isArray(value) && inner.every((each) => typeof each !== 'object'))
    return inner.length > 1000 ? inner.length : 1
  return inner.reduce((sum: number, each) => sum + termsOf(each), 0)
}
