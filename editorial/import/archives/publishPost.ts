import { APIError, createLocalReq, type Payload, type PayloadRequest, ValidationError } from 'payload'

import { isLive } from '@/domain/status'
import { identityOfPost, importHash } from '@/editorial/import/importHash'
import { refusalMessage } from '@/editorial/rules/refusalMessage'
import { latestDraft } from '@/editorial/stored/latestDraft'
import { inOneTransaction } from '@/editorial/transactions/inOneTransaction'
import { retryWrite } from '@/editorial/transactions/retryWrite'
import { rolledBack } from '@/editorial/transactions/rolledBack'
import type { Article, User } from '@/payload-types'

import type { ArchivedPost } from './Archive'
import { standsAsImported } from './standsAsImported'

interface Act {
  readonly user: User & { readonly collection: 'users' }
  /** Whether the answer alone is wanted, while nothing is stored. */
  readonly isTrial: boolean
  /** Called in the transaction of a publication, after it. */
  readonly onPublished: (req: PayloadRequest) => Promise<void>
}

/** What became of a post that was live on its old site. */
export interface PublishOutcome {
  readonly state: 'published' | 'live already' | 'changed here' | 'not published'
  /** The commentary; null where the post was not imported. */
  readonly id: string | null
  /** The sentences of what stands in the way; empty where nothing does. */
  readonly reasons: readonly string[]
}

const notImported = 'It was not imported. Import the archive first.'
const trashed = 'It is in the trash. Take it out and publish it there, if readers shall see it.'
const undated =
  'The day on which it was first live is not known. Set “First published” in the draft and publish it there.'
const changed = 'It was changed here since the import. Check the draft and publish it there.'

/**
 * Publishes the draft of a post through the save of every publication, where it stands as it was imported, and keeps its
 * first day. What a rule of publishing refuses stays a draft. Throws where the database fails.
 */
export async function publishPost(payload: Payload, post: ArchivedPost, act: Act): Promise<PublishOutcome> {
  const { user, isTrial, onPublished } = act
  const id = await importedAs(payload, post)
  if (id === null) return { state: 'not published', id, reasons: [notImported] }
  const publish = async (req: PayloadRequest): Promise<PublishOutcome> => {
    const known = await obstacle(req, id)
    if (typeof known !== 'number') return { ...known, id }
    const data = { _status: 'published', revision: known } as const
    await payload.update({ collection: 'articles', id, data, depth: 0, user, overrideAccess: false, req })
    await onPublished(req)
    return { state: 'published', id, reasons: [] }
  }
  const newRequest = () => createLocalReq({ user }, payload)
  try {
    if (isTrial) {
      const req = await newRequest()
      return await rolledBack(req, () => publish(req))
    }
    return await retryWrite(async () => {
      const req = await newRequest()
      return inOneTransaction(req, () => publish(req))
    })
  } catch (error) {
    if (error instanceof APIError && error.status === 409) return { state: 'changed here', id, reasons: [changed] }
    return { state: 'not published', id, reasons: sentencesOf(error) }
  }
}

async function importedAs(payload: Payload, { id }: ArchivedPost): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { importHash: { equals: importHash(identityOfPost(id)) } },
    select: {},
    draft: true,
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]?.id ?? null
}

/** Why a commentary is not published, or the revision of the draft that may be. */
async function obstacle(req: PayloadRequest, id: string): Promise<Omit<PublishOutcome, 'id'> | number> {
  const live = await req.payload.db.findOne<Article>({ collection: 'articles', where: { id: { equals: id } }, req })
  const draft = await latestDraft(req, id)
  if (live && isLive(live)) return { state: 'live already', reasons: [] }
  if (!draft || !live || draft.deletedAt || live.deletedAt) return { state: 'not published', reasons: [trashed] }
  if (!(await standsAsImported(req, draft))) return { state: 'changed here', reasons: [changed] }
  return draft.publishedAt ? (draft.revision ?? 1) : { state: 'not published', reasons: [undated] }
}

/** @throws what is no refusal */
function sentencesOf(error: unknown): string[] {
  if (error instanceof ValidationError) return error.data.errors.map(({ message }) => message)
  const message = refusalMessage(error)
  if (message === null) throw error
  return [message]
}
