import type { IncomingMessage, ServerResponse } from 'node:http'

import type { LogEntry } from '@/serving/process/logLine'

import { isLogin } from './area'
import { clientAddress } from './clientAddress'

/** Refusals for want of an account, a right, or a bearable rate or size; a missing page is anybody’s mistake. */
const refusals = new Set([400, 401, 403, 405, 408, 411, 413, 414, 415, 429])

interface Logging {
  readonly trustedProxies: number
  readonly log: (line: LogEntry) => void
}

/** Logs a refused request once it is answered: method, path and address, without its query. */
export function logRefused(request: IncomingMessage, response: ServerResponse, { trustedProxies, log }: Logging): void {
  // The login logs its own refusals, with the account.
  if (isLogin(request)) return
  const { method = '', url = '/' } = request
  const address = clientAddress(request, trustedProxies)
  response.once('finish', () => {
    const { statusCode: status } = response
    if (refusals.has(status))
      log({ event: 'refused', status, method, path: url.split('?', 1)[0]?.slice(0, 200) ?? '', address })
  })
}
