import { timingSafeEqual } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { env } from '@/server/env'

/** Whether a request comes from a command on this machine, which has the token of the running site. */
export function isLocalCommand(req: PayloadRequest): boolean {
  const sent = Buffer.from(req.headers.get('x-standfirst-token') ?? '')
  const expected = Buffer.from(env.localToken)
  return expected.length >= 32 && sent.length === expected.length && timingSafeEqual(sent, expected)
}
