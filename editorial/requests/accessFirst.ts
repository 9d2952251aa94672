import {
  type Access,
  type CollectionBeforeOperationHook,
  combineQueries,
  executeAccess,
  Forbidden,
  getLatestCollectionVersion,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type TypeWithID,
} from 'payload'

import { isId } from './isId'

type RuleName = 'create' | 'delete' | 'read' | 'readVersions' | 'unlock' | 'update'

const ruleOf: ReadonlyMap<string, RuleName> = new Map([
  ['count', 'read'],
  ['countVersions', 'readVersions'],
  ['create', 'create'],
  ['delete', 'delete'],
  ['read', 'read'],
  ['readDistinct', 'read'],
  ['restoreVersion', 'update'],
  ['unlock', 'unlock'],
  ['update', 'update'],
])

/**
 * The first step of every operation in somebody’s name: Payload runs the steps before an operation without asking for the
 * right to it, so that anybody could have images decoded and passwords estimated, and learn from what is refused.
 * @throws Forbidden
 */
export const accessFirst: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
  ...hook
}) => {
  const given: object = args
  const { operation }: { operation: string } = hook
  const rule = ruleOf.get(operation)
  // Asked to answer “none” where it would refuse, Payload itself does so.
  const isQuiet = 'disableErrors' in given && given.disableErrors === true
  if (overrideAccess === true || isQuiet || rule === undefined) return args
  const access = collection.access[rule]
  // Versions are restored by their own id.
  const id = 'id' in given && operation !== 'restoreVersion' ? given.id : undefined
  if (access) await askRule(req, access, rule === 'update' || rule === 'delete' ? { collection, id } : {})
  return args
}

/** The same for a global. */
export const globalAccessFirst: GlobalBeforeOperationHook = async ({
  global,
  operation,
  overrideAccess,
  req,
}): Promise<void> => {
  const rule = operation === 'update' || operation === 'restoreVersion' ? global.access.update : global.access.read
  if (overrideAccess !== true && rule) await askRule(req, rule, {})
}

interface Aim {
  readonly collection?: SanitizedCollectionConfig
  /** The record it is to be done with; none where it is many, or none yet. */
  readonly id?: unknown
}

/** @throws Forbidden where the rule gives this person nothing, or records among which the named one is not */
export async function askRule(req: PayloadRequest, rule: Access, { collection, id }: Aim): Promise<void> {
  const allowed = await executeAccess({ req, ...(typeof id === 'string' ? { id } : {}) }, rule)
  if (typeof allowed !== 'object' || collection === undefined || id === undefined) return
  const { payload } = req
  const where = combineQueries({ id: { equals: id } }, allowed)
  // The text that Payload itself asks the rule of: with drafts, the latest.
  const asked = { config: collection, payload, query: { collection: collection.slug, where, req }, req }
  const record = isId(payload, id) ? await getLatestCollectionVersion<TypeWithID>({ ...asked, id }) : undefined
  if (record === undefined) throw new Forbidden(req.t)
}
