import type { Endpoint, SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { noteBasis } from '@/editorial/gate/noteBasis'
import { oneByOne } from '@/editorial/requests/oneByOne'
import { throughTheGate } from '@/editorial/requests/throughTheGate'

import { nobody, staff } from './access'

const preferences = ['get /:key', 'post /:key', 'delete /:key']
const neverUsed = ['post /first-register', 'post /verify/:id', 'get /paste-url/:id?']

/**
 * Payload opens more than a desk needs: its own collections to every account, versions of what keeps none (a 500), the
 * first-register form, upload by address. What nobody needs is not there: those routes answer 404.
 */
export async function closeFrameworkCollections(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const built = await config
  for (const collection of built.collections) {
    if (Array.isArray(collection.endpoints))
      collection.endpoints = collection.endpoints
        .filter((each) => isNeeded(collection, each))
        .map((each) => throughTheGate(oneByOne(asDraft(each), collection.slug), noteBasis))
    if (!collection.slug.startsWith('payload-') || collection.slug === 'payload-preferences') continue
    // The admin itself reads and writes locks, as the person who edits; over REST nobody does.
    const rule = collection.slug === 'payload-locked-documents' ? staff : nobody
    collection.access = { ...collection.access, create: rule, read: rule, update: rule, delete: rule, unlock: nobody }
  }
  for (const global of built.globals) {
    if (Array.isArray(global.endpoints))
      global.endpoints = global.endpoints
        .filter(({ path }) => !path.startsWith('/versions'))
        .map((each) => throughTheGate(each, noteBasis))
  }
  return built
}

/** An earlier version comes back as a draft, whatever is asked. */
function asDraft(endpoint: Endpoint): Endpoint {
  const { handler, method, path } = endpoint
  if (method !== 'post' || path !== '/versions/:id') return endpoint
  return {
    ...endpoint,
    handler(req) {
      req.query = { ...req.query, draft: 'true' }
      return handler(req)
    },
  }
}

function isNeeded(collection: SanitizedCollectionConfig, { method, path }: { method: string; path: string }): boolean {
  const route = `${method} ${path}`
  if (collection.slug === 'payload-preferences') return preferences.includes(route)
  if (collection.slug.startsWith('payload-')) return false
  return !neverUsed.includes(route) && (Boolean(collection.versions) || !path.startsWith('/versions'))
}
