import {
  type Access,
  type CollectionBeforeOperationHook,
  combineQueries,
  executeAccess,
  getLatestCollectionVersion,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type TypeWithID,
} from 'payload'

import { accessDenied } from '@/editorial/errors/access'

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
 * The first step of every operation on behalf of a user: Payload runs the steps before an operation without checking
 * access, so anybody could have images decoded and passwords estimated, and learn from the refusals.
 * @throws Forbidden
 */
export const accessFirst: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
  ...hook
}) => {
  const fields: object = args
  const { operation }: { operation: string } = hook
  const rule = ruleOf.get(operation)
  // With `disableErrors` Payload itself answers “none” instead of refusing.
  const isQuiet = 'disableErrors' in fields && fields.disableErrors === true
  if (overrideAccess === true || isQuiet || rule === undefined) return args
  const access = collection.access[rule]
  // A version is restored by its own id.
  const id = 'id' in fields && operation !== 'restoreVersion' ? fields.id : undefined
  if (access) await askRule(req, access, rule === 'update' || rule === 'delete' ? { collection, id } : {})
  return args
}

/** The same check for a global. */
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
  /** The record that the operation concerns; undefined where it concerns many, or none yet. */
  readonly id?: unknown
}

/** @throws Forbidden where the access rule allows nothing, or only records among which the named one is not */
export async function askRule(req: PayloadRequest, rule: Access, { collection, id }: Aim): Promise<void> {
  const allowed = await executeAccess({ req, ...(typeof id === 'string' ? { id } : {}) }, rule)
  if (typeof allowed !== 'object' || collection === undefined || id === undefined) return
  const { payload } = req
  const where = combineQueries({ id: { equals: id } }, allowed)
  // Payload itself checks the rule against this text: with drafts, the latest.
  const options = { config: collection, payload, query: { collection: collection.slug, where, req }, req }
  const record = isId(payload, id) ? await getLatestCollectionVersion<TypeWithID>({ ...options, id }) : undefined
  if (record === undefined) throw accessDenied(req)
}
