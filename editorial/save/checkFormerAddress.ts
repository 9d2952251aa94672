import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { isNode } from '@/domain/body/stored'
import { formerPath, isRouteOfSite } from '@/domain/formerPath'
import { recordAt } from '@/domain/pagePath'
import { policyPath } from '@/domain/paths'
import {
  type FieldFault,
  formerPathInUse,
  formerPathMalformed,
  formerPathOfSite,
  formerPathTaken,
  formerPageMissing,
  refuseFields,
} from '@/editorial/errors/fields'

import { slugHolder } from './slugHolder'

/**
 * Checks a former address that a user makes, and puts its path into the form in which readers’ requests are looked up.
 * What the site records itself when an address changes is right as it is.
 * @throws ValidationError
 */
export const checkFormerAddress: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
  ...hook
}) => {
  const { operation }: { operation: string } = hook
  // Checks of a record read former addresses in between.
  if (operation === 'create' || operation === 'delete') req.context.byHand = overrideAccess !== true
  const given: unknown = 'data' in args ? args.data : null
  const data = isNode(given) ? given : null
  if (overrideAccess === true || operation !== 'create' || data === null) return args
  const typed = typeof data.path === 'string' ? data.path : ''
  const path = formerPath(typed)
  const faults = [
    ...(path === null ? [formerPathMalformed(typed.slice(0, 100))] : await pathFaults(req, path)),
    ...(data.page ? [] : [formerPageMissing()]),
  ]
  if (faults.length > 0) refuseFields(req, collection.slug, faults)
  return { ...args, data: { ...data, path } }
}

async function pathFaults(req: PayloadRequest, path: string): Promise<FieldFault[]> {
  if (isRouteOfSite(path)) return [formerPathOfSite(path)]
  const known = await req.payload.count({
    collection: 'former-addresses',
    where: { path: { equals: path } },
    overrideAccess: false,
    req,
  })
  if (known.totalDocs > 0) return [formerPathTaken(path)]
  return (await isPage(req, path)) ? [formerPathInUse(path)] : []
}

/** Whether a page has this address: live, in a draft, or in the trash, from where it may come back. */
async function isPage(req: PayloadRequest, path: string): Promise<boolean> {
  // An address in capitals leads to the page in small letters.
  const small = path.toLowerCase()
  const record = recordAt(small)
  if (record && (await slugHolder(req, { ...record, id: null })) !== null) return true
  const { policies } = await req.payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: false, req })
  return (policies ?? []).some(({ slug }) => [path, small].includes(policyPath(slug)))
}
