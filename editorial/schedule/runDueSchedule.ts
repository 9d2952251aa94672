import { APIError, type PayloadRequest, type Where } from 'payload'

import { idOf } from '@/domain/idOf'
import { isEditor } from '@/domain/role'
import { databaseNow } from '@/editorial/stored/databaseNow'
import { latestDraft } from '@/editorial/stored/latestDraft'
import { publishBeneath } from '@/editorial/save/publishBeneath'
import { inOneTransaction } from '@/editorial/transactions/inOneTransaction'
import type { Article } from '@/payload-types'

import { approvedText } from '@/editorial/stored/approvedText'
import { textAndDayOf } from '@/editorial/stored/textOf'

/**
 * Does what is due with one piece, in one transaction that reads it again first: whoever comes second finds nothing due.
 * A time to take it back holds whatever became of its publication.
 */
export const runDueSchedule = (req: PayloadRequest, id: string): Promise<void> =>
  inOneTransaction(req, async () => {
    const now = await databaseNow(req.payload)
    const piece = await latestDraft(req, id)
    const isDue = (time: string | null | undefined): boolean => Boolean(time) && new Date(String(time)) <= now
    if (!piece || piece.deletedAt) return
    if (isDue(piece.unpublishAt)) await takeBack(req, piece)
    else if (isDue(piece.publishAt) && !piece.scheduleError) await publish(req, piece)
  })

/** Whoever set that time, it is kept: what readers should not have any more needs no right to be taken from them. */
async function takeBack(req: PayloadRequest, { id, scheduledBy }: Article): Promise<void> {
  const user = await personOf(req, scheduledBy)
  const data = { _status: 'draft', publishAt: null, unpublishAt: null } as const
  await req.payload.update({ collection: 'articles', id, user, data, overrideAccess: true, req })
}

/**
 * What was approved goes live; what was written since stays a draft on top of it. Done as the person who set the time,
 * who must still have the right.
 */
async function publish(req: PayloadRequest, piece: Article): Promise<void> {
  const user = await schedulerOf(req, piece)
  const act = { collection: 'articles', id: piece.id, user, overrideAccess: false, req } as const
  if (piece.approvedRevision == null || piece.approvedRevision === piece.revision) {
    await req.payload.update({ ...act, data: { _status: 'published' } })
    return
  }
  const approved = await approvedText(req, piece.id, piece.approvedRevision)
  await publishBeneath(act, approved, textAndDayOf(req.payload, piece))
}

async function schedulerOf(req: PayloadRequest, { scheduledBy }: Article) {
  if (!scheduledBy) throw refusal('Nobody is named who set this schedule. Set the time again.')
  const user = await personOf(req, scheduledBy)
  if (!user) throw refusal('The person who set this schedule has no account any more. Set the time again.')
  if (!isEditor(user)) throw refusal('The person who set this schedule may no longer publish. Set the time again.')
  return user
}

async function personOf(req: PayloadRequest, scheduledBy: Article['scheduledBy']) {
  const id = idOf(scheduledBy)
  if (id === null) return null
  const where: Where = { id: { equals: id } }
  const [user] = (await req.payload.find({ collection: 'users', where, limit: 1, overrideAccess: true, req })).docs
  return user ? { ...user, collection: 'users' as const } : null
}

const refusal = (message: string) => new APIError(message, 409, null, true)
