import { timingSafeEqual } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { env } from '@/server/env'

/** Whether a request comes from a command on this machine, which holds the token of the running site. */
export function isLocalCommand(req: PayloadRequest): boolean {
  const given = Buffer.from(req.headers.get('x-standfirst-token') ?? '')
  const ours = Buffer.from(env.localToken)
  return ours.length >= 32 && given.length === ours.length && timingSafeEqual(given, ours)
}
