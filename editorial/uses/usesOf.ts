import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { commentariesUsing } from './commentariesUsing'
import type { Use } from './Use'

interface Used {
  readonly collection: CollectionSlug
  readonly id: string
}

/** At most this many uses of each kind are listed. */
const maxUses = 1000

/**
 * The uses of a record: in the live, newest and scheduled versions of commentaries (of trashed ones too, which can be
 * restored), as a portrait, or in a disclaimer’s rule. A commentary’s references to itself do not count. The scope is
 * every use, or those that the user may read.
 */
export async function usesOf(req: PayloadRequest, used: Used, scope: 'everything' | 'own'): Promise<Use[]> {
  const access = { req, user: req.user, overrideAccess: scope === 'everything' }
  return [
    ...(await usesInCommentaries(access, used)),
    ...(await usesInAuthors(access, used)),
    ...(await usesInDisclaimers(access, used)),
  ]
}

type Access = Pick<Parameters<PayloadRequest['payload']['find']>[0], 'overrideAccess' | 'user'> & {
  req: PayloadRequest
}

async function usesInCommentaries(access: Access, { collection, id }: Used): Promise<Use[]> {
  const { req } = access
  const using = await commentariesUsing(req, collection, id, maxUses)
  const query = { collection: 'articles', limit: maxUses, pagination: false, trash: true, depth: 0 } as const
  const select = { title: true, deletedAt: true } as const
  const found = new Map<string, Use>()
  // The title of the newest draft where the user may read that, else the live one.
  for (const draft of [false, true]) {
    const ids = (draft ? using.drafted : using.live).filter((each) => each !== id)
    const where: Where = { id: { in: ids } }
    const readable = await req.payload.find({ ...query, ...access, where, draft, select })
    for (const { id: user, title, deletedAt } of readable.docs)
      found.set(user, use(req, 'articles', user, title, Boolean(deletedAt)))
  }
  return [...found.values()]
}

async function usesInAuthors(access: Access, { collection, id }: Used): Promise<Use[]> {
  if (collection !== 'media') return []
  const where: Where = { photo: { equals: id } }
  const query = { collection: 'authors', where, limit: maxUses, pagination: false, depth: 0 } as const
  const { docs } = await access.req.payload.find({ ...query, ...access })
  return docs.map((author) => use(access.req, 'authors', author.id, author.name))
}

async function usesInDisclaimers(access: Access, { collection, id }: Used): Promise<Use[]> {
  if (collection !== 'topics') return []
  const where: Where = { and: [{ topic: { equals: id } }, { appliesTo: { equals: 'topic' } }] }
  const query = { collection: 'disclaimers', where, limit: maxUses, pagination: false, depth: 0 } as const
  const { docs } = await access.req.payload.find({ ...query, ...access })
  return docs.map((disclaimer) => use(access.req, 'disclaimers', disclaimer.id, disclaimer.title))
}

function use(
  { payload }: PayloadRequest,
  collection: Use['collection'],
  id: string,
  title: string | null | undefined,
  trashed = false,
): Use {
  const path = `${payload.config.routes.admin}/collections/${collection}/${trashed ? 'trash/' : ''}${id}`
  return { collection, id, title: title || 'Without a title', path, trashed }
}
