import type { Endpoint } from 'payload'

import { env } from '@/server/env'
import { version } from '@/package.json'

import { readStatus } from './readStatus'

/** `GET /api/status`, for admins: what an admin wants to know when something seems wrong. */
export const statusEndpoint: Endpoint = {
  path: '/status',
  method: 'get',
  async handler(req) {
    const process = {
      version,
      node: globalThis.process.versions.node,
      runningForSeconds: Math.round(globalThis.process.uptime()),
    }
    return Response.json({ ...process, ...(await readStatus(req, env.dataDir)) })
  },
}
