import {
  APIError,
  type Endpoint,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
} from 'payload'

import { recordBaseRevision } from '@/editorial/save/recordBaseRevision'
import { accessFirst, globalAccessFirst } from '@/editorial/requests/accessFirst'
import { checkReferences } from '@/editorial/requests/checkReferences'
import { validateGlobalFields, validateFields } from '@/editorial/requests/validateFields'
import { namedIdsOnly } from '@/editorial/requests/namedIds'
import { oneByOne } from '@/editorial/requests/oneByOne'
import { refuseJoinedQueries } from '@/editorial/requests/refuseJoinedQueries'
import { guardEndpoint } from '@/editorial/requests/guardEndpoint'

import { nobody, staff } from './access'
import { deskViews } from './deskViews'
import { entranceOf } from './endpointAccess'

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
 * Payload opens more than a desk needs: its own collections to every account, versions of what keeps none (a 500), the
 * first-register form, passwords by mail (none is sent), upload by address, queries into records one may not read. What
 * nobody needs is not there: those routes answer 404.
 */
export async function closeFrameworkCollections(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const built = await config
  for (const collection of built.collections) {
    // Without a list Payload answers 501, “not implemented”, where nothing is.
    if (collection.endpoints === false) collection.endpoints = []
    if (Array.isArray(collection.endpoints))
      collection.endpoints = collection.endpoints
        .filter((each) => isNeeded(collection, each))
        .map((each) =>
          guardEndpoint(oneByOne(ours(each), collection), entranceOf(collection, each), recordBaseRevision),
        )
    collection.access = { ...collection.access, ...closed(collection) }
    addCommonSteps(collection)
    deskViews(collection)
  }
  for (const global of built.globals) {
    global.hooks.beforeOperation = [globalAccessFirst, validateGlobalFields, ...(global.hooks.beforeOperation ?? [])]
    if (Array.isArray(global.endpoints))
      global.endpoints = global.endpoints
        .filter(({ path }) => !path.startsWith('/versions'))
        .map((each) => guardEndpoint(each, entranceOf(global, each), recordBaseRevision))
  }
  built.onInit = ({ collections }) => {
    // A name out of a URL is looked up in this object; “constructor” is no collection.
    Object.setPrototypeOf(collections, null)
  }
  Object.assign(built, { endpoints: built.endpoints.map((each) => guardEndpoint(each, entranceOf(null, each))) })
  return built
}

/** What of its rules Payload leaves open. */
function closed({ auth, slug }: SanitizedCollectionConfig): Partial<SanitizedCollectionConfig['access']> {
  if (auth) return {}
  const unlock = nobody
  if (!slug.startsWith('payload-')) return { unlock }
  // Payload’s own rules give each person their own.
  if (slug === 'payload-preferences') return { create: staff, unlock }
  return { create: nobody, read: nobody, update: nobody, delete: nobody, unlock }
}

/** Puts the steps that every collection takes around its own, unless it lists them itself, as a commentary’s save does. */
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

/** Where Payload’s own answer is not the one a desk needs. */
function ours(endpoint: Endpoint): Endpoint {
  const { handler, method, path } = endpoint
  switch (`${method} ${path}`) {
    // An earlier version comes back as a draft, whatever is asked.
    case 'post /versions/:id':
      return { ...endpoint, handler: (req) => handler(Object.assign(req, { query: { ...req.query, draft: 'true' } })) }
    case 'get /file/:filename':
      return { ...endpoint, handler: async (req) => fileOrNone(await handler(withoutPrefix(req))) }
    default:
      return endpoint
  }
}

/** Images lie in one folder: the `prefix` that Payload would look for (a 500) is no field of theirs. */
function withoutPrefix(req: PayloadRequest): PayloadRequest {
  req.searchParams.delete('prefix')
  return req
}

/** Payload takes a name that nobody uploaded for a fault of its own. */
function fileOrNone(answer: Response): Response {
  if (answer.status === 500) throw new APIError('There is no such file.', 404, null, true)
  return answer
}

function isNeeded(collection: SanitizedCollectionConfig, { method, path }: { method: string; path: string }): boolean {
  const route = `${method} ${path}`
  if (collection.slug === 'payload-preferences') return preferences.includes(route)
  if (collection.slug.startsWith('payload-')) return false
  return !neverUsed.includes(route) && (Boolean(collection.versions) || !path.startsWith('/versions'))
}
