import { isNode } from '@/domain/body/stored'

/**
 * The functions of Payload’s admin that this admin calls; the rest of its table is for features that are disabled here.
 */
const called = [
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'table-state',
]

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
  if (!called.includes(call.name)) return 'There is no such function of the admin.'
  const { args } = call
  if (!isNode(args)) return 'The arguments of this function must be an object.'
  const isNamed = (name: string, among: readonly string[]) =>
    args[name] === undefined || args[name] === null || among.some((each) => each === args[name])
  if (!isNamed('collectionSlug', known.collections)) return 'There is no such collection.'
  if (!isNamed('globalSlug', known.globals)) return 'There is no such global.'
  return null
}
