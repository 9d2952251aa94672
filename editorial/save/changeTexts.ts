import { isPublished } from '@/domain/status'
import { saveContext } from '@/editorial/stored/saveContext'
import type { Article } from '@/payload-types'

import { textAndDayOf } from '@/editorial/stored/textOf'

import { latestDraft } from '@/editorial/stored/latestDraft'
import { type Act, publishBeneath } from './publishBeneath'

type Change = (text: Partial<Article>) => Partial<Article>

/**
 * Makes the same change in every text of a commentary that readers have or may get: the live one, and a newer draft on
 * top of it. A live text stays live, a draft or a commentary in the trash stays one, and a schedule applies to the
 * changed text.
 */
export async function changeTexts(act: Act, change: Change): Promise<void> {
  const { id, req } = act
  const newest = await latestDraft(req, id)
  const live = await req.payload.db.findOne<Article>({ collection: 'articles', where: { id: { equals: id } }, req })
  if (newest === null || live === null) return
  const scheduled = newest.publishAt && !newest.scheduleError
  const context = saveContext(req)
  context.changesEveryText = true
  if (scheduled) context.approvedBy = { editor: newest.scheduledBy }
  try {
    const data = change(newest)
    const { publishAt, unpublishAt, deletedAt, _status } = newest
    if (deletedAt || isPublished(newest)) {
      await req.payload.update({ ...act, trash: true, data: { ...data, _status } })
    } else if (isPublished(live)) {
      const beneath = { ...textAndDayOf(req.payload, live), ...change(live), unpublishAt }
      await publishBeneath(act, beneath, { ...textAndDayOf(req.payload, newest), ...data, publishAt, unpublishAt })
    } else {
      await req.payload.update({ ...act, draft: true, data })
    }
  } finally {
    context.changesEveryText = false
    context.approvedBy = undefined
  }
}
