import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { piecesUsing } from './piecesUsing'

export interface Use {
  readonly collection: 'articles' | 'authors' | 'disclaimers'
  readonly id: string
  readonly title: string
  /** Its address in the admin. */
  readonly path: string
  readonly trashed: boolean
}

interface Used {
  readonly collection: CollectionSlug
  readonly id: string
}

/** More uses than this are not told apart. */
const most = 1000

/**
 * Where a record is used: in live texts, newest drafts, approved texts that wait for their time (trashed pieces too,
 * they can come back), as a portrait, or by a disclaimer’s rule. A piece’s references to itself are none.
 * `sees`: everything, or what the person who asks may read.
 */
export async function usesOf(req: PayloadRequest, used: Used, sees: 'everything' | 'own'): Promise<Use[]> {
  const access = { req, user: req.user, overrideAccess: sees === 'everything' }
  return [...(await pieces(access, used)), ...(await people(access, used)), ...(await rules(access, used))]
}

type Access = Pick<Parameters<PayloadRequest['payload']['find']>[0], 'overrideAccess' | 'user'> & {
  req: PayloadRequest
}

async function pieces(access: Access, { collection, id }: Used): Promise<Use[]> {
  const { req } = access
  const using = await piecesUsing(req, collection, id, most)
  const asked = { collection: 'articles', limit: most, pagination: false, trash: true, depth: 0 } as const
  const select = { title: true, deletedAt: true } as const
  const found = new Map<string, Use>()
  // Who may read the newest draft knows the piece by its title; else, where the live text says it, by that.
  for (const draft of [false, true]) {
    const ids = (draft ? using.drafted : using.live).filter((each) => each !== id)
    const where: Where = { id: { in: ids } }
    const seen = await req.payload.find({ ...asked, ...access, where, draft, select })
    for (const { id: piece, title, deletedAt } of seen.docs)
      found.set(piece, use(req, 'articles', piece, title, Boolean(deletedAt)))
  }
  return [...found.values()]
}

async function people(access: Access, { collection, id }: Used): Promise<Use[]> {
  if (collection !== 'media') return []
  const where: Where = { photo: { equals: id } }
  const asked = { collection: 'authors', where, limit: most, pagination: false, depth: 0 } as const
  const { docs } = await access.req.payload.find({ ...asked, ...access })
  return docs.map((author) => use(access.req, 'authors', author.id, author.name))
}

async function rules(access: Access, { collection, id }: Used): Promise<Use[]> {
  if (collection !== 'topics') return []
  const where: Where = { and: [{ topic: { equals: id } }, { appliesTo: { equals: 'topic' } }] }
  const asked = { collection: 'disclaimers', where, limit: most, pagination: false, depth: 0 } as const
  const { docs } = await access.req.payload.find({ ...asked, ...access })
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
