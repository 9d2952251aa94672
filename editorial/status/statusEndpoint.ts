import type { Endpoint } from 'payload'

import { env } from '@/server/env'
import { version } from '@/package.json'

import { readStatus } from './readStatus'
import type { Status } from './Status'

/** `GET /api/status`, for admins: the state of the database, the schedule, the audit log, the disk and the backups. */
export const statusEndpoint: Endpoint = {
  path: '/status',
  method: 'get',
  async handler(req) {
    const process = {
      version,
      node: globalThis.process.versions.node,
      runningForSeconds: Math.round(globalThis.process.uptime()),
    }
    const status: Status = { ...process, ...(await readStatus(req, env.dataDir)) }
    return Response.json(status)
  },
}
