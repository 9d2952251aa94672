import { createLocalReq, type Payload } from 'payload'

import { isPublished } from '@/domain/status'
import { identityOfPost, importHash } from '@/editorial/import/importHash'
import { latestDraft } from '@/editorial/stored/latestDraft'
import { inOneTransaction } from '@/editorial/transactions/inOneTransaction'
import { retryWrite } from '@/editorial/transactions/retryWrite'

import type { ArchivedPost } from './Archive'
import { linkPosts } from './linkPosts'
import { standsAsImported } from './standsAsImported'

interface Linked {
  /** How many links of the draft lead to another commentary now. */
  readonly turned: number
  /** How many links to posts of the archive stay as they are. */
  readonly left: number
}

const none: Linked = { turned: 0, left: 0 }

/**
 * Leads the links of a draft to posts that were imported after it. A draft that was changed here stays as it is, and so
 * does what is live.
 */
export async function linkDraft(payload: Payload, post: ArchivedPost): Promise<Linked> {
  const { old } = post
  if (!old || !/<a\b/i.test(post.html)) return none
  return retryWrite(async () => {
    const req = await createLocalReq({}, payload)
    return inOneTransaction(req, async () => {
      const { docs } = await payload.find({
        collection: 'articles',
        where: { importHash: { equals: importHash(identityOfPost(post.id)) } },
        select: {},
        draft: true,
        depth: 0,
        limit: 1,
        pagination: false,
        overrideAccess: true,
        req,
      })
      const draft = docs[0] ? await latestDraft(req, docs[0].id) : null
      if (!draft) return none
      const { body, turned, waiting } = await linkPosts(req, draft.body, old)
      if (turned === 0) return { turned, left: waiting }
      if (isPublished(draft) || !(await standsAsImported(req, draft))) return { turned: 0, left: turned + waiting }
      const data = { body, revision: draft.revision }
      const act = { collection: 'articles', id: draft.id, draft: true, depth: 0, overrideAccess: true, req } as const
      await payload.update({ ...act, data })
      return { turned, left: waiting }
    })
  })
}
