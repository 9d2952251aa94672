import { APIError, type PayloadRequest } from 'payload'

import { databaseNow } from '@/editorial/gate/databaseNow'
import { latestDraft } from '@/editorial/gate/latestDraft'
import { idOf } from '@/editorial/publish/idOf'
import { inOneTransaction } from '@/editorial/requests/inOneTransaction'
import type { Article } from '@/payload-types'

import { approvedText } from './approvedText'
import { textOf } from './textOf'

/**
 * Does what is due with one piece, in one transaction that reads it again first: whoever comes second finds nothing due.
 * It acts as the person who set the time, who must still have the right.
 */
export const keepSchedule = (req: PayloadRequest, id: string): Promise<void> =>
  inOneTransaction(req, async () => {
    const now = await databaseNow(req.payload)
    const piece = await latestDraft(req, id)
    const isDue = (time: string | null | undefined): boolean => Boolean(time) && new Date(String(time)) <= now
    if (!piece || piece.deletedAt || piece.scheduleError) return
    const publishes = isDue(piece.publishAt)
    if (!publishes && !isDue(piece.unpublishAt)) return
    const user = await schedulerOf(req, piece)
    const act = { collection: 'articles', id, user, overrideAccess: false, req } as const
    if (publishes) await publish(req, act, piece)
    else await req.payload.update({ ...act, data: { _status: 'draft', unpublishAt: null } })
  })

type Act = Pick<Parameters<PayloadRequest['payload']['update']>[0], 'overrideAccess' | 'req' | 'user'> & {
  readonly collection: 'articles'
  readonly id: string
}

/** What was approved goes live; what was written since stays a draft on top of it. */
async function publish(req: PayloadRequest, act: Act, piece: Article): Promise<void> {
  if (piece.approvedRevision == null || piece.approvedRevision === piece.revision) {
    await req.payload.update({ ...act, data: { _status: 'published' } })
    return
  }
  const approved = await approvedText(req, act.id, piece.approvedRevision)
  await req.payload.update({ ...act, data: { ...approved, _status: 'published' } })
  await req.payload.update({ ...act, draft: true, data: textOf(req, piece) })
}

async function schedulerOf(req: PayloadRequest, { scheduledBy }: Article) {
  const id = idOf(scheduledBy)
  if (id === null) throw refusal('Nobody is named who set this schedule. Set the time again.')
  const found = { collection: 'users', where: { id: { equals: id } }, limit: 1, overrideAccess: true, req } as const
  const [user] = (await req.payload.find(found)).docs
  if (!user) throw refusal('The person who set this schedule has no account any more. Set the time again.')
  if (user.role === 'writer')
    throw refusal('The person who set this schedule may no longer publish. Set the time again.')
  return { ...user, collection: 'users' as const }
}

const refusal = (message: string) => new APIError(message, 409, null, true)
