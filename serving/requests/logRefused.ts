import type { IncomingMessage, ServerResponse } from 'node:http'

import type { LogEntry } from '@/serving/process/logLine'

import { isLogin } from './area'
import { clientAddress } from './clientAddress'

/** Who is not known, may not, or asks too often or too much; a page that is not there is everybody’s mistake. */
const refusals = new Set([400, 401, 403, 405, 408, 411, 413, 414, 415, 429])

interface Logging {
  readonly trustedProxies: number
  readonly log: (line: LogEntry) => void
}

/** Notes, once it is answered, a request that was refused: what was asked, from where, without its query. */
export function logRefused(request: IncomingMessage, response: ServerResponse, { trustedProxies, log }: Logging): void {
  // Of that it is noted at the login’s own door, with the account.
  if (isLogin(request)) return
  const { method = '', url = '/' } = request
  const address = clientAddress(request, trustedProxies)
  response.once('finish', () => {
    const { statusCode: status } = response
    if (refusals.has(status))
      log({ event: 'refused', status, method, path: url.split('?', 1)[0]?.slice(0, 200) ?? '', address })
  })
}
