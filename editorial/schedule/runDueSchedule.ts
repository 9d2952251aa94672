import type { PayloadRequest, Where } from 'payload'

import { idOf } from '@/domain/idOf'
import { isEditor } from '@/domain/role'
import { scheduleOfDeletedUser, scheduleOfWriter, scheduleWithoutUser } from '@/editorial/errors/schedule'
import { databaseNow } from '@/editorial/stored/databaseNow'
import { latestDraft } from '@/editorial/stored/latestDraft'
import { publishBeneath } from '@/editorial/save/publishBeneath'
import { inOneTransaction } from '@/editorial/transactions/inOneTransaction'
import type { Article } from '@/payload-types'

import { approvedText } from '@/editorial/stored/approvedText'
import { textAndDayOf } from '@/editorial/stored/textOf'

/**
 * Publishes or unpublishes one commentary if it is due, in a transaction that reads it first: a second instance that runs
 * the same schedule finds nothing due. It is unpublished at its time even where its publication failed.
 */
export const runDueSchedule = (req: PayloadRequest, id: string): Promise<void> =>
  inOneTransaction(req, async () => {
    const now = await databaseNow(req.payload)
    const draft = await latestDraft(req, id)
    const isDue = (time: string | null | undefined): boolean => Boolean(time) && new Date(String(time)) <= now
    if (!draft || draft.deletedAt) return
    if (isDue(draft.unpublishAt)) await unpublish(req, draft)
    else if (isDue(draft.publishAt) && !draft.scheduleError) await publish(req, draft)
  })

/** Unpublishes even where the user who set the time has lost the right to: readers should no longer see the commentary. */
async function unpublish(req: PayloadRequest, { id, scheduledBy }: Article): Promise<void> {
  const user = await userOf(req, scheduledBy)
  const data = { _status: 'draft', publishAt: null, unpublishAt: null } as const
  await req.payload.update({ collection: 'articles', id, user, data, overrideAccess: true, req })
}

/**
 * Publishes the approved version; later changes stay a draft on top of it. Acts as the user who set the time, who must
 * still have the right to publish.
 */
async function publish(req: PayloadRequest, draft: Article): Promise<void> {
  const user = await schedulerOf(req, draft)
  const act = { collection: 'articles', id: draft.id, user, overrideAccess: false, req } as const
  if (draft.approvedRevision == null || draft.approvedRevision === draft.revision) {
    await req.payload.update({ ...act, data: { _status: 'published' } })
    return
  }
  const approved = await approvedText(req, draft.id, draft.approvedRevision)
  await publishBeneath(act, approved, textAndDayOf(req.payload, draft))
}

async function schedulerOf(req: PayloadRequest, { scheduledBy }: Article) {
  if (!scheduledBy) throw scheduleWithoutUser()
  const user = await userOf(req, scheduledBy)
  if (!user) throw scheduleOfDeletedUser()
  if (!isEditor(user)) throw scheduleOfWriter()
  return user
}

async function userOf(req: PayloadRequest, scheduledBy: Article['scheduledBy']) {
  const id = idOf(scheduledBy)
  if (id === null) return null
  const where: Where = { id: { equals: id } }
  const [user] = (await req.payload.find({ collection: 'users', where, limit: 1, overrideAccess: true, req })).docs
  return user ? { ...user, collection: 'users' as const } : null
}
