import type { CollectionBeforeOperationHook } from 'payload'

import { isNode } from '@/domain/body/stored'
import { limits } from '@/domain/limits'
import { whereOfTooMany, whereUnbounded } from '@/editorial/errors/query'

/**
 * The ids that bound a condition, which can then match no other record; null where it is unbounded. A condition such as
 * “all that are live” would otherwise take a whole site offline by mistake.
 */
export function namedIds(where: unknown): ReadonlySet<string> | null {
  if (!isNode(where)) return null
  for (const [name, value] of Object.entries(where)) {
    const bound = name === 'id' ? idsOf(value) : junction(name.toLowerCase(), value)
    if (bound) return bound
  }
  return null
}

/** In “and” one bounded part is enough; in “or” every part must be bounded. */
function junction(name: string, value: unknown): ReadonlySet<string> | null {
  if (!Array.isArray(value) || (name !== 'and' && name !== 'or')) return null
  const parts = value.map(namedIds)
  const bounded = parts.filter((part) => part !== null)
  if (bounded.length === 0 || (name === 'or' && bounded.length < parts.length)) return null
  return name === 'and' ? (bounded[0] ?? null) : new Set(bounded.flatMap((part) => [...part]))
}

function idsOf(value: unknown): ReadonlySet<string> | null {
  if (!isNode(value)) return null
  if (typeof value.equals === 'string') return new Set([value.equals])
  const list = typeof value.in === 'string' ? value.in.split(',') : value.in
  return Array.isArray(list) ? new Set(list.map(String)) : null
}

/** @throws APIError 400 where a condition for a change of many is not bounded to a few named ids */
export function requireNamedIds(where: unknown): void {
  const ids = namedIds(where)
  if (ids === null) throw whereUnbounded()
  if (ids.size > limits.bulk) throw whereOfTooMany(ids.size, limits.bulk)
}

/** Limits a change or deletion of many by a signed-in user, through the Local API too, to named records. */
export const namedIdsOnly: CollectionBeforeOperationHook = ({ args, overrideAccess, req, ...hook }) => {
  const { operation }: { operation: string } = hook
  const changes = operation === 'update' || operation === 'delete'
  if (changes && req.user && overrideAccess !== true && 'where' in args && args.where) requireNamedIds(args.where)
  return args
}
