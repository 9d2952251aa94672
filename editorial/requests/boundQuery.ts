import { APIError, type PayloadRequest } from 'payload'

/** What a query may ask for; a reader without an account less than the desk. */
interface Bounds {
  readonly limit: number
  readonly depth: number
  readonly terms: number
}

const readers: Bounds = { limit: 100, depth: 2, terms: 40 }
const desk: Bounds = { limit: 1000, depth: 3, terms: 400 }
const deepest = 8

/**
 * Brings `limit`, `depth` and `page` into bounds and refuses with 400 a `where` that is no object, nests deeper than 8,
 * or has too many terms (40 for readers, 400 for the desk).
 */
export function boundQuery(req: PayloadRequest): void {
  const { query } = req
  if (!query) return
  const bounds = req.user ? desk : readers
  if ('limit' in query) query.limit = within(query.limit, 1, bounds.limit, bounds.limit)
  if ('depth' in query) query.depth = within(query.depth, 0, bounds.depth, bounds.depth)
  if ('page' in query) query.page = within(query.page, 1, 100_000, 1)
  for (const name of ['where', 'joins', 'select', 'populate', 'sort'] as const) {
    const given: unknown = name === 'where' ? parsed(query[name]) : query[name]
    if (given === undefined) continue
    if (name === 'where' && (typeof given !== 'object' || given === null || Array.isArray(given))) {
      throw refusal('“where” must be an object of fields and operators.')
    }
    if (depthOf(given) > deepest * 2) throw refusal(`“${name}” may nest at most ${deepest} deep.`)
    if (termsOf(given) > bounds.terms) throw refusal(`“${name}” may have at most ${bounds.terms} terms.`)
  }
}

const refusal = (message: string) => new APIError(message, 400, null, true)

function within(given: unknown, low: number, high: number, otherwise: number): number {
  const number = Number(given)
  return Number.isInteger(number) && number >= low && number <= high ? number : otherwise
}

function parsed(given: unknown): unknown {
  if (typeof given !== 'string') return given
  if (given === '') return undefined
  try {
    return JSON.parse(given)
  } catch {
    throw refusal('“where” is no JSON.')
  }
}

/** Levels of nesting; counting stops a little beyond what anybody may ask. */
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
