import { isNode } from '@/domain/body/stored'

/**
 * The functions of Payload’s admin that this admin calls; the rest of its table is for features that are disabled here.
 */
export const adminFunctions: readonly string[] = [
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'table-state',
]

/** Those that work on one collection, and those that work on one collection or global. */
const onCollection = ['render-list', 'table-state']
const onEither = ['render-document', 'render-document-slots']

interface Known {
  readonly collections: readonly string[]
  readonly globals: readonly string[]
}

/**
 * The fault in a call of a server function of the admin, in a sentence, or null. Payload looks the name up in a plain
 * object, where “constructor” is found too and returns its arguments, the session’s token among them.
 */
export function adminFunctionFault(call: unknown, known: Known): string | null {
  if (!isNode(call) || typeof call.name !== 'string') return 'Name a function of the admin.'
  if (!adminFunctions.includes(call.name)) return 'There is no such function of the admin.'
  const { args } = call
  if (!isNode(args)) return 'The arguments of this function must be an object.'
  const { collectionSlug = null, globalSlug = null } = args
  const isKnown = (slug: unknown, among: readonly string[]) => slug === null || among.some((each) => each === slug)
  if (!isKnown(collectionSlug, known.collections)) return 'There is no such collection.'
  if (!isKnown(globalSlug, known.globals)) return 'There is no such global.'
  if (collectionSlug !== null) return null
  if (onCollection.includes(call.name)) return 'Name the collection, as “collectionSlug”.'
  if (onEither.includes(call.name) && globalSlug === null) {
    return 'Name the collection, as “collectionSlug”, or the global, as “globalSlug”.'
  }
  return null
}
