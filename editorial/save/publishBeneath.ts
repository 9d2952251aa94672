import type { PayloadRequest } from 'payload'

import type { Article } from '@/payload-types'

/** The request and the commentary that an act concerns. */
export type Act = Pick<Parameters<PayloadRequest['payload']['update']>[0], 'overrideAccess' | 'req' | 'user'> & {
  readonly collection: 'articles'
  readonly id: string
  readonly req: PayloadRequest
}

/**
 * Publishes a text and writes the newer draft again on top of it. Payload makes every save from the newest draft, so
 * both must be complete (`textOf`).
 */
export async function publishBeneath(act: Act, live: Partial<Article>, draft: Partial<Article>): Promise<void> {
  const { payload } = act.req
  await payload.update({ ...act, data: { ...live, _status: 'published' } })
  await payload.update({ ...act, draft: true, data: draft })
}
