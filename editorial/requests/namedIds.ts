import { APIError, type CollectionBeforeOperationHook } from 'payload'

import { isNode } from '@/domain/body/stored'
import { maxBulk } from '@/domain/maxBulk'

/**
 * The ids that bound a condition: whatever else it asks, it meets no other record; null where it is open.
 * A condition such as “all that are live” would otherwise take a whole site offline at one slip.
 */
export function namedIds(where: unknown): ReadonlySet<string> | null {
  if (!isNode(where)) return null
  for (const [name, given] of Object.entries(where)) {
    const bound = name === 'id' ? idsOf(given) : junction(name.toLowerCase(), given)
    if (bound) return bound
  }
  return null
}

/** In “and” one bounded part is enough; in “or” every part must be. */
function junction(name: string, given: unknown): ReadonlySet<string> | null {
  if (!Array.isArray(given) || (name !== 'and' && name !== 'or')) return null
  const parts = given.map(namedIds)
  const bounded = parts.filter((part) => part !== null)
  if (bounded.length === 0 || (name === 'or' && bounded.length < parts.length)) return null
  return name === 'and' ? (bounded[0] ?? null) : new Set(bounded.flatMap((part) => [...part]))
}

function idsOf(given: unknown): ReadonlySet<string> | null {
  if (!isNode(given)) return null
  if (typeof given.equals === 'string') return new Set([given.equals])
  const list = typeof given.in === 'string' ? given.in.split(',') : given.in
  return Array.isArray(list) ? new Set(list.map(String)) : null
}

/** @throws APIError 400 where a condition for a change of many is not bounded to at most 50 named ids */
export function requireNamedIds(where: unknown): void {
  const ids = namedIds(where)
  if (ids === null) {
    throw refusal(
      'Nothing was changed: this would meet every record that fits, not the ones you chose. Name each by its id, as in where[id][in][]=….',
    )
  }
  if (ids.size > maxBulk) {
    throw refusal(
      `Nothing was changed: these are ${ids.size} records, and at most ${maxBulk} are changed at once. Take them in parts.`,
    )
  }
}

/** Holds a change or deletion of many by somebody signed in, past REST too, to records that are named. */
export const namedIdsOnly: CollectionBeforeOperationHook = ({ args, overrideAccess, req, ...hook }) => {
  const { operation }: { operation: string } = hook
  const changes = operation === 'update' || operation === 'delete'
  if (changes && req.user && overrideAccess !== true && 'where' in args && args.where) requireNamedIds(args.where)
  return args
}

const refusal = (message: string) => new APIError(message, 400, null, true)
