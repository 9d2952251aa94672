import { APIError, type Endpoint, type Where } from 'payload'

import { databaseNow } from '@/editorial/gate/databaseNow'
import { hearingNow } from '@/editorial/outbox/followOutbox'
import { instance } from '@/editorial/publish/announce'

/** `GET /api/status`, for admins: what an admin wants to know when something seems wrong. */
export const statusEndpoint: Endpoint = {
  path: '/status',
  method: 'get',
  async handler(req) {
    if (req.user?.role !== 'admin') throw new APIError('Only an admin sees the status.', 403, null, true)
    const { payload } = req
    const began = performance.now()
    const now = await databaseNow(payload)
    const answeredIn = performance.now() - began
    const failed: Where = { scheduleError: { exists: true } }
    const soon: Where = { and: [{ publishAt: { exists: true } }, { scheduleError: { exists: false } }] }
    const asked = { collection: 'articles', draft: true, depth: 0, limit: 50, overrideAccess: false, req } as const
    const failures = await payload.find({ ...asked, where: failed })
    const waiting = await payload.find({ ...asked, where: soon, sort: 'publishAt' })
    const log = await payload.find({ collection: 'audit-log', sort: '-seq', limit: 1, overrideAccess: false, req })
    return Response.json({
      instance: instance(),
      runningForSeconds: Math.round(process.uptime()),
      database: {
        kind: 'connection' in payload.db ? 'MongoDB' : 'embedded',
        answeredInMs: Math.round(answeredIn),
        clockAheadMs: now.getTime() - Date.now(),
      },
      otherInstances: hearingNow(),
      schedule: {
        waiting: waiting.docs.map(({ id, title, publishAt }) => ({ id, title, publishAt })),
        failed: failures.docs.map(({ id, title, scheduleError }) => ({ id, title, error: scheduleError })),
      },
      auditLog: { rows: log.docs[0]?.seq ?? 0, hash: log.docs[0]?.hash ?? null },
    })
  },
}
