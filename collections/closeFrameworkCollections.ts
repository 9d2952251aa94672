import type { Endpoint, PayloadRequest, SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { fileMissing } from '@/editorial/errors/images'
import { recordBaseRevision } from '@/editorial/save/recordBaseRevision'
import { accessFirst, globalAccessFirst } from '@/editorial/requests/accessFirst'
import { checkReferences } from '@/editorial/requests/checkReferences'
import { validateGlobalFields, validateFields } from '@/editorial/requests/validateFields'
import { namedIdsOnly } from '@/editorial/requests/namedIds'
import { oneByOne } from '@/editorial/requests/oneByOne'
import { refuseJoinedQueries } from '@/editorial/requests/refuseJoinedQueries'
import { guardEndpoint } from '@/editorial/requests/guardEndpoint'

import { nobody, staff } from './access'
import { adminViews } from './adminViews'
import { endpointAccess } from './endpointAccess'

const preferences = ['get /:key', 'post /:key', 'delete /:key']
const neverUsed = [
  'post /first-register',
  'post /forgot-password',
  'post /reset-password',
  'post /unlock',
  'post /verify/:id',
  'get /paste-url/:id?',
]

/**
 * Closes what Payload opens unnecessarily: its own collections to every account, versions of collections without any (a
 * 500), the first-register form, passwords by mail (none is sent), upload by address, queries into records that the
 * user may not read. Routes that are not needed answer 404.
 */
export async function closeFrameworkCollections(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const built = await config
  for (const collection of built.collections) {
    // Without a list Payload answers 501, “not implemented”, where nothing exists.
    if (collection.endpoints === false) collection.endpoints = []
    if (Array.isArray(collection.endpoints))
      collection.endpoints = collection.endpoints
        .filter((each) => isNeeded(collection, each))
        .map((each) =>
          guardEndpoint(
            oneByOne(replaceHandler(each), collection),
            endpointAccess(collection, each),
            recordBaseRevision,
          ),
        )
    collection.access = { ...collection.access, ...closedAccess(collection) }
    addCommonSteps(collection)
    adminViews(collection)
  }
  for (const global of built.globals) {
    global.hooks.beforeOperation = [globalAccessFirst, validateGlobalFields, ...(global.hooks.beforeOperation ?? [])]
    if (Array.isArray(global.endpoints))
      global.endpoints = global.endpoints
        .filter(({ path }) => !path.startsWith('/versions'))
        .map((each) => guardEndpoint(each, endpointAccess(global, each), recordBaseRevision))
  }
  built.onInit = ({ collections }) => {
    // Payload looks up a name from the URL in this object; “constructor” is no collection.
    Object.setPrototypeOf(collections, null)
  }
  Object.assign(built, { endpoints: built.endpoints.map((each) => guardEndpoint(each, endpointAccess(null, each))) })
  return built
}

/** Access rules that Payload leaves open. */
function closedAccess({ auth, slug }: SanitizedCollectionConfig): Partial<SanitizedCollectionConfig['access']> {
  if (auth) return {}
  const unlock = nobody
  if (!slug.startsWith('payload-')) return { unlock }
  // Payload’s own rules limit users to their own.
  if (slug === 'payload-preferences') return { create: staff, unlock }
  return { create: nobody, read: nobody, update: nobody, delete: nobody, unlock }
}

/** Adds the steps of every collection around its own, unless it lists them itself, as the save of a commentary does. */
function addCommonSteps({ hooks, slug }: SanitizedCollectionConfig): void {
  const { beforeOperation, beforeValidate } = hooks
  const isOurs = !slug.startsWith('payload-')
  const first = isOurs
    ? [accessFirst, refuseJoinedQueries, namedIdsOnly, validateFields]
    : [accessFirst, refuseJoinedQueries]
  const last = isOurs ? [checkReferences] : []
  hooks.beforeOperation = [...first.filter((step) => !beforeOperation.includes(step)), ...beforeOperation]
  hooks.beforeValidate = [...beforeValidate, ...last.filter((step) => !beforeValidate.includes(step))]
}

/** Replaces Payload’s own answer where it does not fit. */
function replaceHandler(endpoint: Endpoint): Endpoint {
  const { handler, method, path } = endpoint
  switch (`${method} ${path}`) {
    // An earlier version is restored as a draft, whatever the request says.
    case 'post /versions/:id':
      return { ...endpoint, handler: (req) => handler(Object.assign(req, { query: { ...req.query, draft: 'true' } })) }
    case 'get /file/:filename':
      return { ...endpoint, handler: async (req) => fileOrNone(await handler(withoutPrefix(req))) }
    default:
      return endpoint
  }
}

/** Images are in one folder, so the `prefix` that Payload would query (a 500) is removed. */
function withoutPrefix(req: PayloadRequest): PayloadRequest {
  req.searchParams.delete('prefix')
  return req
}

/** Payload answers 500 for a name that nobody uploaded. */
function fileOrNone(answer: Response): Response {
  if (answer.status === 500) throw fileMissing()
  return answer
}

function isNeeded(collection: SanitizedCollectionConfig, { method, path }: { method: string; path: string }): boolean {
  const route = `${method} ${path}`
  if (collection.slug === 'payload-preferences') return preferences.includes(route)
  if (collection.slug.startsWith('payload-')) return false
  return !neverUsed.includes(route) && (Boolean(collection.versions) || !path.startsWith('/versions'))
}
